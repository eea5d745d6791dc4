package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whom a settlement pays: the version in force.
 *
 * @param partner the partner, with the number of the version in force
 * @param contractReference number of the contract
 * @param contractFrom its first day
 * @param name whom the money goes to
 * @param vatId VAT identification number, or null
 * @param taxNumber tax number, or null
 * @param address street, postal code and city in two lines
 * @param iban the opened IBAN, without blanks; never logged, never shown
 * @param lastFour its last four characters
 * @param payableFrom from when it may be paid to
 */
public record Payee(
        PartnerFrame partner,
        String contractReference,
        LocalDate contractFrom,
        String name,
        String vatId,
        String taxNumber,
        String address,
        String iban,
        String lastFour,
        Instant payableFrom)
        implements Serializable {

    /** Whether the cooling-off period of a changed IBAN is over. */
    public boolean payable(Instant now) {
        return !now.isBefore(payableFrom);
    }

    @Override
    public String toString() {
        return "Payee[" + partner.reference() + ", …" + lastFour + "]";
    }
}
