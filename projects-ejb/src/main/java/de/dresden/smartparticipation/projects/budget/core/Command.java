package de.dresden.smartparticipation.projects.budget.core;

/**
 * What is asked of a budget.
 *
 * @param kind what shall happen
 * @param at the year of the line; of a carry-over the one that gives
 * @param project key of the project, or null where it concerns the line alone
 * @param cents how much; of {@code APPROPRIATE} and {@code AUTHORISE} what it shall be from now on; 0 where there is no sum
 * @param freeze how it is frozen; only with {@code FREEZE}
 */
public record Command(MovementKind kind, LineYear at, Long project, long cents, Freeze freeze) {

    /** No sum and no amount is larger: a trillion euros, so that nothing overflows. */
    public static final long MOST = 100_000_000_000_000L;

    public static Command ofLine(MovementKind kind, LineYear at, long cents) {
        return new Command(kind, at, null, cents, null);
    }

    public static Command ofProject(MovementKind kind, LineYear at, long project, long cents) {
        return new Command(kind, at, project, cents, null);
    }

    public static Command freeze(LineYear at, Freeze freeze) {
        return new Command(MovementKind.FREEZE, at, null, 0, freeze);
    }

    public static Command lift(LineYear at) {
        return new Command(MovementKind.LIFT, at, null, 0, null);
    }
}
