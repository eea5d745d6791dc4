package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.settlement.OwnTax;
import de.dresden.smartparticipation.rewards.settlement.TaxProposal;
import de.dresden.smartparticipation.rewards.settlement.TaxStatus;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the partner is taxed whose token it is.
 *
 * @param status how today, or null: not known
 * @param coming how from a later day on, or null: nothing is recorded for later
 * @param comingFrom that day, or null
 * @param selfBillingFrom day from which the city writes the invoice, or null: not agreed
 * @param proposed what waits for the city or came back from it, or null
 */
record TaxStatusJson(
        TaxStatus status, TaxStatus coming, LocalDate comingFrom, LocalDate selfBillingFrom, ProposedJson proposed) {

    /** @param remark why it came back, or null */
    record ProposedJson(TaxStatus status, LocalDate from, String note, Instant proposedAt, String remark) {}

    /** What is proposed; all of it is needed. */
    record ProposalJson(TaxStatus status, LocalDate from, String note) {}

    static TaxStatusJson of(OwnTax tax) {
        TaxProposal open = tax.proposal();
        return new TaxStatusJson(
                tax.status(),
                tax.coming(),
                tax.comingFrom(),
                tax.selfBilling(),
                open == null
                        ? null
                        : new ProposedJson(open.status(), open.from(), open.note(), open.proposedAt(), open.remark()));
    }
}
