package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a partner is taxed, as its own people read it.
 *
 * @param status how today, or null: not known
 * @param coming how from a later day on; null where nothing is recorded for later
 * @param comingFrom that day, or null
 * @param selfBilling day from which the city writes the invoice, or null: not agreed
 * @param proposal what waits for the city or came back from it; null where nothing is open
 * @param admitted whether the partner is one, and not over
 */
public record OwnTax(
        TaxStatus status,
        TaxStatus coming,
        LocalDate comingFrom,
        LocalDate selfBilling,
        TaxProposal proposal,
        boolean admitted)
        implements Serializable {

    /** Whether another status can be proposed now. */
    public boolean mayPropose() {
        return admitted && (proposal == null || proposal.returned());
    }
}
