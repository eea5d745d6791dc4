package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.EnumSet;
import java.util.Set;

/** Where a company stands; the database knows the same ways from one to the next. */
public enum CompanyState implements Toned {
    DRAFT(Tone.REST),
    /** Handed in; its address is not confirmed yet. */
    UNCONFIRMED(Tone.REST),
    /** Waits for its check. */
    SUBMITTED(Tone.OPEN),
    /** A question is with the company. */
    QUERIED(Tone.WAIT),
    /** May take part in rounds. */
    RELEASED(Tone.DONE),
    REFUSED(Tone.REST),
    WITHDRAWN(Tone.REST);

    /** Those that the city and the association know of. */
    static final Set<CompanyState> KNOWN = EnumSet.of(SUBMITTED, QUERIED, RELEASED, REFUSED, WITHDRAWN);

    private final Tone tone;

    CompanyState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether the city and the association know of it: its address is confirmed. */
    public boolean known() {
        return KNOWN.contains(this);
    }

    /** Whether it is over. */
    public boolean over() {
        return this == REFUSED || this == WITHDRAWN;
    }

    /** Whether the company may take itself back. */
    public boolean withdrawable() {
        return mayBecome(WITHDRAWN);
    }

    boolean mayBecome(CompanyState next) {
        return next().contains(next);
    }

    private Set<CompanyState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(UNCONFIRMED, SUBMITTED);
            case UNCONFIRMED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(QUERIED, RELEASED, REFUSED, WITHDRAWN);
            case QUERIED -> EnumSet.of(SUBMITTED, REFUSED, WITHDRAWN);
            case RELEASED -> EnumSet.of(SUBMITTED, QUERIED, REFUSED, WITHDRAWN);
            case REFUSED, WITHDRAWN -> EnumSet.noneOf(CompanyState.class);
        };
    }
}
