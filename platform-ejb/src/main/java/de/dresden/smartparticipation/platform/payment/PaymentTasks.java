package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;

/** What of payments waits in «Meine Aufgaben». */
final class PaymentTasks {

    static final String CERTIFY = "payment.certify";
    static final String ORDER = "payment.order";
    static final String HAND_OVER = "payment.hand-over";
    static final String BOOK = "payment.book";
    static final String EXPORT = "payment.export";
    static final String LIMIT = "payment.limit";

    /** The desk where ordered payments wait together: one task for all of them. */
    static final Subject DESK = new Subject("payment-desk", 1, "");

    private static final String PLATFORM = "platform";

    private PaymentTasks() {}

    static TaskChange certify(PaymentOrder order) {
        return new TaskChange.Open(
                CERTIFY,
                order.self(),
                PLATFORM,
                title(order),
                order.subject().reference(),
                order.programme().clerk(),
                order.department(),
                null,
                order.due(),
                page(order));
    }

    static TaskChange order(PaymentOrder order) {
        return new TaskChange.Open(
                ORDER,
                order.self(),
                PLATFORM,
                title(order),
                order.subject().reference(),
                Role.TREASURER,
                null,
                null,
                order.due(),
                page(order));
    }

    /** @param due when the first of them is to be paid */
    static TaskChange handOver(LocalDate due) {
        return new TaskChange.Open(
                HAND_OVER,
                DESK,
                PLATFORM,
                "Angeordnete Zahlungen",
                null,
                Role.TREASURER,
                null,
                null,
                due,
                "/payments/batches.xhtml");
    }

    /** @param due when the answer of the cash office should be there */
    static TaskChange book(Subject batch, LocalDate due) {
        return new TaskChange.Open(
                BOOK, batch, PLATFORM, batch.reference(), null, Role.TREASURER, null, null, due, batchPage(batch));
    }

    static TaskChange export(Subject batch) {
        return new TaskChange.Open(
                EXPORT, batch, PLATFORM, batch.reference(), null, Role.TREASURER, null, null, null, batchPage(batch));
    }

    static TaskChange limit(Subject limit, String person) {
        return new TaskChange.Open(
                LIMIT, limit, PLATFORM, person, null, Role.TREASURER, null, null, null, "/payments/settings.xhtml");
    }

    static TaskChange close(String step, Subject subject) {
        return new TaskChange.Close(step, subject);
    }

    private static String title(PaymentOrder order) {
        return order.payee();
    }

    private static String page(PaymentOrder order) {
        return "/payments/payment.xhtml?ref=" + order.reference();
    }

    private static String batchPage(Subject batch) {
        return "/payments/batch.xhtml?ref=" + batch.reference();
    }
}
