package de.dresden.smartparticipation.platform.payment;

import java.time.LocalDate;

/**
 * The city's approval of the program, to be recorded.
 *
 * @param number its number, up to 100 characters
 * @param approvedOn its day, not in the future
 * @param document key of the uploaded document
 * @param debtor name of the city's account, up to 70 characters
 * @param iban the city's account, as typed
 * @param bic its bank, or empty
 */
public record NewProgram(String number, LocalDate approvedOn, long document, String debtor, String iban, String bic) {

    public NewProgram {
        number = number == null ? "" : number.strip();
        debtor = debtor == null ? "" : debtor.strip();
        bic = bic == null || bic.isBlank() ? null : bic.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    }
}
