package de.dresden.smartparticipation.platform.payment.sepa;

import java.time.LocalDate;

/**
 * One payment of a payment file, always in euros.
 *
 * @param endToEndId what the payee and both banks read as its reference; at most 35 characters, once in a file
 * @param cents amount, 1 to 99,999,999,999
 * @param creditor name of the payee, in whatever letters
 * @param account account of the payee
 * @param purpose what is written on the payee's statement of account, in whatever letters; 140 characters of it arrive
 * @param day day on which the city's bank is to carry it out
 * @param town where the payee lives, or null; with a country or not at all
 * @param country country of that town by ISO 3166, as {@code DE}, or null
 */
public record CreditTransfer(
        String endToEndId,
        long cents,
        String creditor,
        Iban account,
        String purpose,
        LocalDate day,
        String town,
        String country) {

    static final long MOST = 99_999_999_999L;

    /** @throws IllegalArgumentException where the file's rules would refuse it */
    public CreditTransfer {
        if (!SepaText.isReference(endToEndId)) {
            throw new IllegalArgumentException("no reference that banks hand on: " + endToEndId);
        }
        if (cents < 1 || cents > MOST) {
            throw new IllegalArgumentException("no amount of a credit transfer: " + cents);
        }
        if (!SepaText.isReadable(creditor) || !SepaText.isReadable(purpose)) {
            throw new IllegalArgumentException("nothing of the name or purpose can be written: " + endToEndId);
        }
        // Addresses without a structure are refused from November 2026 on; one is given in parts or left out.
        if ((town == null) != (country == null) || country != null && !country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("town and country belong together: " + endToEndId);
        }
    }

    /** Without an address, as is usual within SEPA. */
    public static CreditTransfer of(
            String endToEndId, long cents, String creditor, Iban account, String purpose, LocalDate day) {
        return new CreditTransfer(endToEndId, cents, creditor, account, purpose, day, null, null);
    }
}
