package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What the check found on an item of the list. */
public enum ItemResult implements Toned {
    OPEN(Tone.OPEN),
    MET(Tone.DONE),
    NOT_MET(Tone.LATE);

    private final Tone tone;

    ItemResult(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
