package de.dresden.smartparticipation.projects.call;

/** The phases of a call in their order; each may be left out but the intake and the decision. */
public enum CallPhase {
    /** Short ideas of citizens are taken in. */
    IDEAS(1),
    /** Applications are taken in; may run beside the ideas. */
    INTAKE(1),
    ELIGIBILITY(2),
    JURY(3),
    /** The public votes; may run beside the jury. */
    VOTE(3),
    DECISION(4),
    RUNNING(5),
    CLOSING(6);

    private final int stage;

    CallPhase(int stage) {
        this.stage = stage;
    }

    /** Phases of one stage may overlap; a later stage begins after an earlier one has ended. */
    int stage() {
        return stage;
    }

    boolean needed() {
        return this == INTAKE || this == DECISION;
    }

    /** Whether its days stay once it has begun, so that all are scored and vote under what was announced. */
    boolean fixedOnceBegun() {
        return this == JURY || this == VOTE;
    }
}
