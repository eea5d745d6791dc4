package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.util.List;

/**
 * A batch with all that is known of it.
 *
 * @param row what lists show
 * @param messageId number of the payment file, or null
 * @param orders what is in it
 * @param exports when its file left the product, the first one first
 * @param history what happened to it, newest first
 * @param mayTake whether the person who looks may take the file now
 * @param mayAsk whether the person may ask for a further export now
 * @param mayApprove whether the person may approve the one that waits
 */
public record BatchDetails(
        BatchRow row,
        String messageId,
        List<PaymentRow> orders,
        List<ExportRow> exports,
        List<HistoryEvent> history,
        boolean mayTake,
        boolean mayAsk,
        boolean mayApprove)
        implements Serializable {

    public BatchDetails {
        orders = List.copyOf(orders);
        exports = List.copyOf(exports);
        history = List.copyOf(history);
    }
}
