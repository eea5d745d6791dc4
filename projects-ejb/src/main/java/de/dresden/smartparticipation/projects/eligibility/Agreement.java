package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** How far a department agrees: that costs are realistic, that it can be done. */
public enum Agreement implements Toned {
    YES(Tone.DONE),
    PARTLY(Tone.WAIT),
    NO(Tone.LATE);

    private final Tone tone;

    Agreement(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
