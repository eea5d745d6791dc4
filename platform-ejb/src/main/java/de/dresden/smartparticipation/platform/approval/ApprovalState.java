package de.dresden.smartparticipation.platform.approval;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a proposal stands. */
public enum ApprovalState implements Toned {
    /** Nothing is proposed. */
    NONE,
    /** Waits for one or two others. */
    PROPOSED,
    /** As many as needed have approved. */
    APPROVED,
    /** Sent back with a remark. */
    RETURNED;

    @Override
    public Tone tone() {
        return switch (this) {
            case NONE -> Tone.REST;
            case PROPOSED -> Tone.OPEN;
            case APPROVED -> Tone.DONE;
            case RETURNED -> Tone.LATE;
        };
    }
}
