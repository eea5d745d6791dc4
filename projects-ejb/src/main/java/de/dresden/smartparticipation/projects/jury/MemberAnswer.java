package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What somebody said to the appointment. */
public enum MemberAnswer implements Toned {
    /** With the undertaking of secrecy. */
    ACCEPTED(Tone.DONE),
    DECLINED(Tone.REST);

    private final Tone tone;

    MemberAnswer(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
