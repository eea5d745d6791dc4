package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What becomes of a contribution. */
public enum Assessment implements Toned {
    ADOPT(false, Tone.DONE),
    ADOPT_IN_PART(true, Tone.DONE),
    ALREADY_PLANNED(false, Tone.DONE),
    /** Not this plan: handed over to the daily business of an office. */
    DAILY_BUSINESS(true, Tone.OPEN),
    NOT_POSSIBLE(true, Tone.REST);

    private final boolean reasoned;
    private final Tone tone;

    Assessment(boolean reasoned, Tone tone) {
        this.reasoned = reasoned;
        this.tone = tone;
    }

    /** Whether a reason must be given. */
    public boolean reasoned() {
        return reasoned;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
