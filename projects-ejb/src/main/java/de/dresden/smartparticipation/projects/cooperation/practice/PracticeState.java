package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a story stands. */
public enum PracticeState implements Toned {
    /** The pair was asked; nothing is written. */
    ASKED(Tone.REST),
    /** Something is written to which not all have agreed. */
    TOLD(Tone.OPEN),
    /** All have agreed; it waits for its check. */
    CONFIRMED(Tone.WAIT),
    /** Checked; it waits for a second person. */
    CHECKED(Tone.WAIT),
    /** What was released is shown to everybody. */
    PUBLISHED(Tone.DONE),
    /** It was shown, and is not any more. */
    WITHDRAWN(Tone.LATE);

    private final Tone tone;

    PracticeState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
