package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.rewards.partner.Payee;
import java.time.LocalDate;

/**
 * A settlement as the partner gets it.
 *
 * @param reference number of the statement; also of the invoice where it is one, so each number once
 * @param settlement what it comes to
 * @param payee whom it pays
 * @param issuer name and address of the city's office, in several lines
 * @param issuedOn day of the statement
 * @param objectUntil last day on which the partner may object
 */
record Statement(
        String reference,
        Settlement settlement,
        Payee payee,
        String issuer,
        LocalDate issuedOn,
        LocalDate objectUntil) {}
