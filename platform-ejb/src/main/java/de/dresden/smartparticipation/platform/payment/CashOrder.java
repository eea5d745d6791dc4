package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An order as the cash office gets it.
 *
 * @param reference the order
 * @param programme whose it is
 * @param department code of the department that certified it
 * @param caseReference the programme's case
 * @param payee who is paid
 * @param creditor number in the city's accounts, or null
 * @param account account
 * @param cents amount
 * @param due day on which it is to be paid
 * @param budgetLine budget line
 * @param purpose what the payee reads
 * @param reason why it is paid
 * @param certifiedBy who certified it
 * @param certifiedAt when
 * @param orderedBy who ordered it
 * @param orderedAt when
 * @param check what the payee's bank said
 * @param attachments names of what proves it
 */
record CashOrder(
        String reference,
        Programme programme,
        String department,
        String caseReference,
        String payee,
        String creditor,
        Iban account,
        long cents,
        LocalDate due,
        String budgetLine,
        String purpose,
        String reason,
        String certifiedBy,
        Instant certifiedAt,
        String orderedBy,
        Instant orderedAt,
        PayeeCheck check,
        List<String> attachments) {}
