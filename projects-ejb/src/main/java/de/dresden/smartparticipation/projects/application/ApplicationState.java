package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.EnumSet;
import java.util.Set;

/** Where an application stands; the database knows the same ways from one to the next. */
public enum ApplicationState implements Toned {
    DRAFT(Tone.REST),
    SUBMITTED(Tone.OPEN),
    IN_CHECK(Tone.OPEN),
    /** A question is with the applicant. */
    QUERIED(Tone.WAIT),
    ELIGIBLE(Tone.OPEN),
    REFUSED(Tone.REST),
    WITHDRAWN(Tone.REST),
    SELECTED(Tone.DONE),
    /** Moves up where a selected one falls out. */
    WAITING(Tone.WAIT),
    NOT_SELECTED(Tone.REST);

    /** States of those that passed the eligibility check, whatever became of them. */
    static final Set<ApplicationState> ELIGIBLE_AND_LATER = EnumSet.of(ELIGIBLE, SELECTED, WAITING, NOT_SELECTED);

    private final Tone tone;

    ApplicationState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether nothing is decided about it any more. */
    public boolean over() {
        return this == REFUSED || this == WITHDRAWN || this == SELECTED || this == NOT_SELECTED;
    }

    /** Whether its sender may take it back. */
    public boolean withdrawable() {
        return mayBecome(WITHDRAWN);
    }

    boolean mayBecome(ApplicationState next) {
        return next().contains(next);
    }

    private Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(IN_CHECK, WITHDRAWN);
            case IN_CHECK -> EnumSet.of(QUERIED, ELIGIBLE, REFUSED, WITHDRAWN);
            case QUERIED -> EnumSet.of(IN_CHECK, REFUSED, WITHDRAWN);
            case ELIGIBLE -> EnumSet.of(IN_CHECK, SELECTED, WAITING, NOT_SELECTED, WITHDRAWN);
            case WAITING -> EnumSet.of(SELECTED, NOT_SELECTED, WITHDRAWN);
            case SELECTED -> EnumSet.of(WITHDRAWN);
            case REFUSED, WITHDRAWN, NOT_SELECTED -> EnumSet.noneOf(ApplicationState.class);
        };
    }
}
