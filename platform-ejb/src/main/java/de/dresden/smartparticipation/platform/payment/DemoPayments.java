package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The payments of the demo: by the same tables as all others, each step at its moment. */
@Dependent
public class DemoPayments {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    private PaymentTable orders;

    @Inject
    private PaymentAccounts accounts;

    @Inject
    private PaymentFiles files;

    @Inject
    private LimitTable limits;

    @Inject
    private BatchTable batches;

    @Inject
    private BatchWriting writing;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    /** Up to which amount a treasurer orders, set by one and approved by another. */
    public void limit(Staff treasurer, long cents, Staff setter, Staff approver, Instant at) {
        if (limits.inForce(treasurer.id()).isPresent()) {
            return;
        }
        long id = limits.nextId();
        limits.add(id, treasurer.id(), cents, "Dienstanweisung Zahlungen 2026", true, setter.id(), at);
        limits.decide(id, true, null, approver.id(), at.plus(A_DAY));
    }

    /** An order that a clerk has certified and that waits for a treasurer. @return its reference */
    public String certified(NewPayment payment, Staff clerk, Instant at) {
        PaymentOrder order = prepared(payment, clerk, at);
        tasks.applyAll(List.of(PaymentTasks.order(order)));
        return order.reference();
    }

    /** An order that went all the way: ordered a day later, handed over two days later, paid after a week. @return its reference */
    public String paid(NewPayment payment, Staff clerk, Staff treasurer, Instant at) {
        PaymentOrder order = prepared(payment, clerk, at);
        Capacity by = new Capacity(treasurer.id(), null);
        Instant ordered = at.plus(A_DAY);
        orders.order(
                order.id(), by, limits.inForce(treasurer.id()).orElseThrow().id(), null, ordered);
        tell(order, "payment-order.ordered", treasurer, ordered);
        Instant handedOver = at.plus(A_DAY.multipliedBy(2));
        LocalDate day = LocalDate.ofInstant(handedOver, Clocks.BERLIN);
        Subject batch = new Subject(BatchTable.TYPE, batches.nextId(), orders.number("KB", day.getYear()));
        StoredFile file = writing.write(
                batch, BatchFormat.CSV, List.of(orders.find(order.reference()).orElseThrow()), handedOver, day);
        batches.insert(
                batch.id(),
                batch.reference(),
                BatchFormat.CSV,
                1,
                order.cents(),
                file,
                null,
                treasurer.id(),
                handedOver);
        batches.ask(batch.id(), null, treasurer.id(), handedOver);
        batches.take(batch.id(), treasurer.id(), handedOver);
        orders.handOver(Set.of(order.id()), batch.id(), handedOver);
        tell(batch, "payment-batch.handed-over", treasurer, handedOver, Map.of("orders", 1, "cents", order.cents()));
        tell(order.self(), "payment-order.handed-over", treasurer, handedOver, Map.of("batch", batch.reference()));
        tell(batch, "payment-batch.taken", treasurer, handedOver, Map.of("export", 1, "hash", file.hash()));
        Instant booked = at.plus(A_DAY.multipliedBy(7));
        orders.book(
                order.id(),
                PaymentState.HANDED_OVER,
                PaymentOutcome.PAID,
                LocalDate.ofInstant(booked, Clocks.BERLIN),
                null,
                treasurer.id(),
                booked);
        String on = LocalDate.ofInstant(booked, Clocks.BERLIN).toString();
        tell(order.self(), "payment-order.paid", treasurer, booked, Map.of("cents", order.cents(), "day", on));
        return order.reference();
    }

    private PaymentOrder prepared(NewPayment payment, Staff clerk, Instant at) {
        long id = orders.nextId();
        String reference = orders.number("AO", at.atZone(Clocks.BERLIN).getYear());
        List<StoredFile> proofs = files.take(payment.files(), new Subject(PaymentOrder.TYPE, id, reference));
        Capacity by = new Capacity(clerk.id(), null);
        orders.insert(
                id,
                reference,
                payment,
                accounts.seal(PaymentAccounts.context(id), payment.account()),
                PaymentContent.of(payment, proofs).hash(),
                by,
                at);
        orders.certify(id, by, at);
        PaymentOrder order = orders.find(reference).orElseThrow();
        tell(order, "payment-order.prepared", clerk, at);
        tell(order, "payment-order.certified", clerk, at);
        return order;
    }

    private void tell(PaymentOrder order, String action, Staff who, Instant at) {
        tell(order.self(), action, who, at, Map.of("cents", order.cents()));
    }

    private void tell(Subject what, String action, Staff who, Instant at, Map<String, ?> facts) {
        audit.appendPast(List.of(new PastHappening(at, who, PaymentChanged.of(what, action, facts))));
    }
}
