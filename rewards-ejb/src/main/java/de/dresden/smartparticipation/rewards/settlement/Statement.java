package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.partner.Letterhead;
import de.dresden.smartparticipation.rewards.partner.Payee;
import java.time.LocalDate;
import java.util.List;

/**
 * A settlement as the partner gets it.
 *
 * @param reference number of the statement; also of the invoice where it is one, so each number once
 * @param settlement what it comes to
 * @param carriedCents what an earlier settlement came to below zero; 0 or less
 * @param replaces number of the statement that this one replaces, or null
 * @param amended the lines that come to something else than on that one
 * @param payee whom it pays
 * @param from in whose name, and whom to ask
 * @param issuedOn day of the statement
 * @param objectUntil last day on which the partner may object
 */
record Statement(
        String reference,
        Settlement settlement,
        long carriedCents,
        String replaces,
        List<AmendedLine> amended,
        Payee payee,
        Letterhead from,
        LocalDate issuedOn,
        LocalDate objectUntil) {

    /** What is paid: nothing where it comes to less. */
    long payableCents() {
        return Math.max(0, Math.addExact(settlement.cents(), carriedCents));
    }
}
