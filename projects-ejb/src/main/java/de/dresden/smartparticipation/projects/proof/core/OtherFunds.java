package de.dresden.smartparticipation.projects.proof.core;

/**
 * Money beside the grant: own money, income, what others gave.
 *
 * @param plannedCents as in the financing plan
 * @param receivedCents as it came in
 */
public record OtherFunds(long plannedCents, long receivedCents) {

    /** What came in beyond the plan. */
    long more() {
        return Math.max(0, receivedCents - plannedCents);
    }

    boolean acceptable() {
        return plannedCents >= 0
                && plannedCents <= GrantTerms.MOST
                && receivedCents >= 0
                && receivedCents <= GrantTerms.MOST;
    }
}
