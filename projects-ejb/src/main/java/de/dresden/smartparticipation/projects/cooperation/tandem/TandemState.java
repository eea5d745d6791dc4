package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** Where a tandem stands; it follows its application and its project. */
public enum TandemState implements Toned {
    /** Its companies have accepted and not applied yet. */
    OPEN(Tone.WAIT),
    /** The application is written. */
    DRAFT(Tone.WAIT),
    /** The application was handed in and is not decided on. */
    APPLIED(Tone.OPEN),
    /** The city selected it: it is a project. */
    RUNNING(Tone.OPEN),
    FINISHED(Tone.DONE),
    /** Refused, not selected, withdrawn or given up. */
    ENDED(Tone.REST);

    private final Tone tone;

    TandemState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Key of its name. */
    public String word() {
        return "projects.tandem-state." + name().toLowerCase(Locale.ROOT);
    }
}
