package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import java.time.LocalDate;
import java.util.List;

/**
 * What a programme wants to have paid.
 *
 * @param programme which one
 * @param department whose clerks certify it
 * @param subject the programme's case: it has one order on its way at a time, and a new one only after that came back or was given up
 * @param page where the case is shown: a path within the intranet, as {@code /rewards/statement.xhtml?reference=AR-2026-00001}
 * @param payee name of who is paid, as the account is named; up to 140 characters
 * @param creditor number of the payee in the city's accounts (Kreditor), or null
 * @param account account of the payee; it is sealed before it is stored
 * @param cents amount, 1 to 99,999,999,999
 * @param reason why it is paid: the ground that the clerk certifies; up to 1,000 characters
 * @param purpose what the payee reads on the statement of account; up to 140 characters
 * @param due day on which it is to be paid
 * @param budgetLine budget line to be charged (Buchungsstelle)
 * @param files keys of the programme's files that prove it; the order keeps them as they are now
 */
public record NewPayment(
        Programme programme,
        long department,
        Subject subject,
        String page,
        String payee,
        String creditor,
        Iban account,
        long cents,
        String reason,
        String purpose,
        LocalDate due,
        String budgetLine,
        List<Long> files) {

    public NewPayment {
        payee = text(payee);
        creditor = text(creditor).isEmpty() ? null : text(creditor);
        reason = text(reason);
        purpose = text(purpose);
        budgetLine = text(budgetLine);
        files = List.copyOf(files);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }
}
