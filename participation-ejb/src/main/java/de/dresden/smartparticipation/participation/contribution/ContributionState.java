package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Set;

/** Where a contribution stands, and where it can go from there. */
public enum ContributionState implements Toned {
    /** Came in; nobody has decided on it yet. */
    RECEIVED(Tone.WAIT),
    /** The sender was asked back. */
    QUERIED(Tone.REST),
    ACCEPTED(Tone.OPEN),
    REFUSED(Tone.REST),
    /** A department is responsible for its answer. */
    DISTRIBUTED(Tone.WAIT),
    IN_DRAFT(Tone.OPEN),
    TO_APPROVE(Tone.WAIT),
    APPROVED(Tone.OPEN),
    PUBLISHED(Tone.DONE),
    /** Ended: its parts go on. */
    SPLIT(Tone.REST),
    /** Ended: another contribution goes on for it. */
    MERGED(Tone.REST),
    /** Ended: its sender took it back. */
    WITHDRAWN(Tone.REST);

    private final Tone tone;

    ContributionState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether a contribution in this state may go into that one. */
    public boolean leadsTo(ContributionState next) {
        return nextStates().contains(next);
    }

    /** Whether moderation has let it pass, so that the departments may read it. */
    public boolean passed() {
        return this != RECEIVED && this != QUERIED && this != REFUSED && this != WITHDRAWN;
    }

    /** Whether nothing is left to be done. */
    public boolean ended() {
        return this == REFUSED || this == PUBLISHED || this == SPLIT || this == MERGED || this == WITHDRAWN;
    }

    /** Whether its answer is being worked on, or is ready but not published. */
    public boolean beingAnswered() {
        return this == IN_DRAFT || this == TO_APPROVE || this == APPROVED;
    }

    private Set<ContributionState> nextStates() {
        return switch (this) {
            case RECEIVED -> Set.of(QUERIED, ACCEPTED, REFUSED, SPLIT, MERGED, WITHDRAWN);
            case QUERIED -> Set.of(RECEIVED, ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED -> Set.of(RECEIVED, DISTRIBUTED, SPLIT, MERGED, WITHDRAWN);
            case REFUSED -> Set.of(RECEIVED);
            case DISTRIBUTED -> Set.of(DISTRIBUTED, ACCEPTED, IN_DRAFT, SPLIT, MERGED, RECEIVED, WITHDRAWN);
            case IN_DRAFT -> Set.of(TO_APPROVE, DISTRIBUTED, WITHDRAWN);
            case TO_APPROVE -> Set.of(APPROVED, IN_DRAFT, WITHDRAWN);
            case APPROVED -> Set.of(PUBLISHED, IN_DRAFT, WITHDRAWN);
            case PUBLISHED, SPLIT, MERGED, WITHDRAWN -> Set.of();
        };
    }
}
