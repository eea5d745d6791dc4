package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a proof of use stands. */
public enum ProofState implements Toned {
    /** Not handed in yet. */
    AWAITED(Tone.WAIT),
    IN_CHECK(Tone.OPEN),
    /** A question is with the recipient. */
    QUERIED(Tone.WAIT),
    /** Checked by one person; waits for a second one. */
    CHECKED(Tone.OPEN),
    ACCEPTED(Tone.DONE);

    private final Tone tone;

    ProofState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether reports and receipts may be written now. */
    public boolean writable() {
        return this == AWAITED || this == QUERIED;
    }
}
