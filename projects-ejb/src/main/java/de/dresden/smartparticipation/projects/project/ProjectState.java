package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a project stands; the database knows the same ways from one to the next. */
public enum ProjectState implements Toned {
    PLANNED(Tone.WAIT),
    RUNNING(Tone.OPEN),
    /** Carried out; its proof of use and evaluation are worked on. */
    CLOSING(Tone.OPEN),
    DONE(Tone.DONE),
    /** Given up before its end. */
    STOPPED(Tone.REST);

    private final Tone tone;

    ProjectState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Key of its name. */
    public String word() {
        return "projects.project-state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is done for it any more. */
    public boolean over() {
        return this == DONE || this == STOPPED;
    }

    boolean mayBecome(ProjectState next) {
        return next().contains(next);
    }

    /** States that may follow, in their order. */
    public Set<ProjectState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(RUNNING, STOPPED);
            case RUNNING -> EnumSet.of(CLOSING, STOPPED);
            case CLOSING -> EnumSet.of(RUNNING, DONE, STOPPED);
            case DONE, STOPPED -> EnumSet.noneOf(ProjectState.class);
        };
    }
}
