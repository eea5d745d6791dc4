package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Exactly what a clerk certifies and a treasurer orders.
 *
 * @param payee name of who is paid
 * @param creditor number in the city's accounts, or null
 * @param account account
 * @param cents amount
 * @param reason why
 * @param purpose what the payee reads
 * @param due day
 * @param budgetLine budget line
 * @param files what proves it
 */
record PaymentContent(
        String payee,
        String creditor,
        Iban account,
        long cents,
        String reason,
        String purpose,
        LocalDate due,
        String budgetLine,
        List<StoredFile> files) {

    static PaymentContent of(NewPayment payment, List<StoredFile> files) {
        return new PaymentContent(
                payment.payee(),
                payment.creditor(),
                payment.account(),
                payment.cents(),
                payment.reason(),
                payment.purpose(),
                payment.due(),
                payment.budgetLine(),
                files);
    }

    /** SHA-256 over all of it, the contents of the files included. */
    byte[] hash() {
        Map<String, Object> values = new HashMap<>();
        values.put("payee", payee);
        values.put("creditor", creditor);
        values.put("account", account.number());
        values.put("cents", cents);
        values.put("reason", reason);
        values.put("purpose", purpose);
        values.put("due", due);
        values.put("budgetLine", budgetLine);
        values.put("files", files.stream().map(StoredFile::hash).sorted().collect(Collectors.joining(" ")));
        return FrozenContent.of(values).hash();
    }
}
