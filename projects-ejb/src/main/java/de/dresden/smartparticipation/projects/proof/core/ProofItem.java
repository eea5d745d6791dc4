package de.dresden.smartparticipation.projects.proof.core;

/**
 * A line of the cost plan and what became of it.
 *
 * @param title its name
 * @param plannedCents what was granted for it
 * @param spentCents what was spent by the receipts
 * @param struckCents what of it does not count: no receipt, another purpose, another time
 */
public record ProofItem(String title, long plannedCents, long spentCents, long struckCents) {

    long counting() {
        return spentCents - struckCents;
    }

    boolean acceptable() {
        return inBounds(plannedCents) && inBounds(spentCents) && struckCents >= 0 && struckCents <= spentCents;
    }

    private static boolean inBounds(long cents) {
        return cents >= 0 && cents <= GrantTerms.MOST;
    }
}
