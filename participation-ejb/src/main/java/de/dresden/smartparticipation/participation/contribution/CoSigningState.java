package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What a co-signing department says. */
public enum CoSigningState implements Toned {
    ASKED(Tone.WAIT),
    SIGNED(Tone.DONE),
    OBJECTED(Tone.LATE);

    private final Tone tone;

    CoSigningState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
