package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ends orders: books what the cash office answers, gives up what is not ordered, and tells the programmes. */
@Dependent
class PaymentBook {

    @Inject
    private PaymentTable orders;

    @Inject
    private Happenings happenings;

    @Inject
    private Event<PaymentBooked> programmes;

    /**
     * Books an answer.
     *
     * @throws Refused where the answer does not fit the order
     * @throws Conflict where somebody else was faster
     */
    void book(PaymentOrder order, PaymentOutcome outcome, LocalDate day, String reason, long by, Instant now) {
        MayOrder.mayBook(order, outcome, reason).ifPresent(why -> {
            throw new Refused(why);
        });
        String why = outcome == PaymentOutcome.RETURNED ? reason.strip() : null;
        if (!orders.book(order.id(), order.state(), outcome, day, why, by, now)) {
            throw Conflict.changedMeanwhile(order.self());
        }
        List<TaskChange> tasks = new ArrayList<>();
        if (order.batch() != null && !orders.hasOpen(order.batch())) {
            tasks.add(PaymentTasks.close(PaymentTasks.BOOK, new Subject(BatchTable.TYPE, order.batch(), "")));
        }
        String action = outcome == PaymentOutcome.PAID ? "payment-order.paid" : "payment-order.returned";
        tell(order, action, outcome, day, why, tasks);
    }

    /** Gives an order up that is not ordered yet. */
    void cancel(PaymentOrder order, String reason, LocalDate today, long by, Instant now) {
        MayOrder.mayCancel(order, reason).ifPresent(why -> {
            throw new Refused(why);
        });
        if (!orders.cancel(order.id(), by, reason, now)) {
            throw Conflict.changedMeanwhile(order.self());
        }
        List<TaskChange> tasks = List.of(new TaskChange.CloseAll(order.self()));
        tell(order, "payment-order.cancelled", PaymentOutcome.CANCELLED, today, reason.strip(), tasks);
    }

    private void tell(
            PaymentOrder order,
            String action,
            PaymentOutcome outcome,
            LocalDate day,
            String reason,
            List<TaskChange> tasks) {
        Map<String, Object> facts = new TreeMap<>(Map.of("cents", order.cents(), "day", day.toString()));
        if (reason != null) {
            facts.put("reason", reason);
        }
        happenings.record(new PaymentChanged(order.self(), action, facts, null, tasks));
        programmes.fire(new PaymentBooked(order.subject(), order.reference(), outcome, day, order.cents(), reason));
    }
}
