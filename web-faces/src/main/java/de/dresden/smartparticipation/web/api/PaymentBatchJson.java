package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.payment.BatchDetails;
import de.dresden.smartparticipation.platform.payment.BatchFormat;
import de.dresden.smartparticipation.platform.payment.BatchRow;
import de.dresden.smartparticipation.platform.payment.PaymentRow;
import java.time.Instant;
import java.util.List;

/**
 * Payments that were handed over together, as programs read them.
 *
 * @param cents sum of its orders
 * @param open how many of them wait for the answer of the cash office
 * @param fileHash SHA-256 of its file, hexadecimal
 * @param messageId number of the payment file; null for data of the cash system
 * @param exports how often its file left the product
 * @param waits whether a further export waits for another person's approval
 * @param orders references of its orders; null in lists
 */
public record PaymentBatchJson(
        String reference,
        BatchFormat format,
        long count,
        long cents,
        long open,
        long returned,
        String fileName,
        String fileHash,
        String messageId,
        String madeBy,
        Instant madeAt,
        long exports,
        boolean waits,
        List<String> orders) {

    static PaymentBatchJson of(BatchRow row) {
        return of(row, null, null);
    }

    static PaymentBatchJson of(BatchDetails details) {
        return of(
                details.row(),
                details.messageId(),
                details.orders().stream().map(PaymentRow::reference).toList());
    }

    private static PaymentBatchJson of(BatchRow row, String messageId, List<String> orders) {
        return new PaymentBatchJson(
                row.reference(),
                row.format(),
                row.orders(),
                row.cents(),
                row.open(),
                row.returned(),
                row.fileName(),
                row.fileHash(),
                messageId,
                row.madeBy(),
                row.madeAt(),
                row.exports(),
                row.waits(),
                orders);
    }
}
