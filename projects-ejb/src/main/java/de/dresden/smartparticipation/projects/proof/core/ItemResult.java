package de.dresden.smartparticipation.projects.proof.core;

/**
 * Plan against actual of one line.
 *
 * @param item as it was proved
 * @param recognisedCents what counts of it: up to the plan and the tolerance
 * @param beyondCents what is above the tolerance and does not count
 */
public record ItemResult(ProofItem item, long recognisedCents, long beyondCents) {

    /** Above the plan, within the tolerance. */
    public long exceeding() {
        return Math.max(0, recognisedCents - item.plannedCents());
    }

    /** Below the plan. */
    public long saved() {
        return Math.max(0, item.plannedCents() - recognisedCents);
    }
}
