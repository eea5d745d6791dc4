package de.dresden.smartparticipation.projects.budget.core;

import java.util.Locale;

/** What can happen to a budget. */
public enum MovementKind {
    /** The budget plan gives the year another sum. */
    APPROPRIATE,
    /** Another ceiling for commitments before the year begins. */
    AUTHORISE,
    /** Sets free money aside for a project. */
    RESERVE,
    /** Gives back what was set aside. */
    RELEASE,
    /** Binds what is set aside. */
    COMMIT,
    /** Gives up a commitment, as far as it is not paid. */
    WITHDRAW,
    /** Pays on a commitment. */
    PAY,
    /** A payment came back; the commitment stands. */
    PAY_BACK,
    /** Hands free money on to the next year. */
    CARRY_FREE,
    /** Hands a project's reservation on to the next year, with its money. */
    CARRY_RESERVED,
    /** Hands a project's unpaid commitment on to the next year, with its money. */
    CARRY_COMMITTED,
    /** Freezes the year, or changes the freeze. */
    FREEZE,
    /** Ends the freeze. */
    LIFT,
    /** Lets a project commit so much although the year is frozen. */
    GRANT_RELEASE,
    /** A release ends with its freeze. */
    LAPSE;

    /** Whether it concerns one project. */
    public boolean ofProject() {
        return switch (this) {
            case RESERVE,
                    RELEASE,
                    COMMIT,
                    WITHDRAW,
                    PAY,
                    PAY_BACK,
                    CARRY_RESERVED,
                    CARRY_COMMITTED,
                    GRANT_RELEASE,
                    LAPSE -> true;
            default -> false;
        };
    }

    public boolean carries() {
        return this == CARRY_FREE || this == CARRY_RESERVED || this == CARRY_COMMITTED;
    }

    /** Key of its name. */
    public String word() {
        return "projects.movement-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
