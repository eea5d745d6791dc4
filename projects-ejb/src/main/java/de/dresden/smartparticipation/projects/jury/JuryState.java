package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a jury's round stands. */
public enum JuryState implements Toned {
    /** Members declare, score and sit; nobody reads what another scored. */
    OPEN(Tone.OPEN),
    /** Ranked; opened again only by two people. */
    CLOSED(Tone.DONE);

    private final Tone tone;

    JuryState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
