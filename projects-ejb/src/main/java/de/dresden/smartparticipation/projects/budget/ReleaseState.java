package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** Where a request for release stands. */
public enum ReleaseState implements Toned {
    WAITING(Tone.WAIT),
    GRANTED(Tone.DONE),
    REFUSED(Tone.LATE),
    WITHDRAWN(Tone.REST),
    /** The freeze ended before it was decided. */
    LAPSED(Tone.REST);

    private final Tone tone;

    ReleaseState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Key of its name. */
    public String word() {
        return "projects.release-state." + name().toLowerCase(Locale.ROOT);
    }
}
