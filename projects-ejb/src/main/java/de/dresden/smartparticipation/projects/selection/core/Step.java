package de.dresden.smartparticipation.projects.selection.core;

/**
 * One project that was funded, with what anybody needs to check it. Money is in the election's smallest unit.
 *
 * @param kind by what it came in
 * @param project its id
 * @param cost what it costs
 * @param supporters how many voters named it
 * @param rho SHARES: the ρ at which it was bought, money per utility; PHRAGMEN: the time at which it was bought, which is what each
 *     supporter was given up to then; VOTES and DENSITY: the votes (points), or the votes for each smallest unit of money; null where it
 *     was free
 * @param price SHARES: what a point costs, with approvals what each pays in full; else null
 * @param full SHARES: how many pay in full
 * @param rest SHARES: how many pay all that they still have, less than the full price
 * @param nothing SHARES: supporters who had nothing any more
 * @param restPaid SHARES: what those who paid all that they had paid together; else null
 */
public record Step(
        Kind kind,
        String project,
        long cost,
        long supporters,
        Fraction rho,
        Fraction price,
        long full,
        long rest,
        long nothing,
        Fraction restPaid) {

    /** By what a project comes in. */
    public enum Kind {
        /** It costs nothing. */
        FREE,
        /** Its supporters pay from their equal shares. */
        SHARES,
        /** It has the most votes of those that fit. */
        VOTES,
        /** It has the most votes for its money. */
        DENSITY,
        /** Its supporters are the first who can pay it. */
        PHRAGMEN
    }

    static Step free(String project, long supporters) {
        return new Step(Kind.FREE, project, 0, supporters, null, null, 0, 0, 0, null);
    }

    static Step plain(Kind kind, String project, long cost, long supporters, Fraction rho) {
        return new Step(kind, project, cost, supporters, rho, null, 0, 0, 0, null);
    }
}
