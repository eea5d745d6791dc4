package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What the jury recommends to the city. */
public enum RecommendationKind implements Toned {
    RECOMMENDED(Tone.DONE),
    /** In its order, where a recommended one falls out. */
    MOVES_UP(Tone.WAIT),
    NOT_RECOMMENDED(Tone.REST);

    private final Tone tone;

    RecommendationKind(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
