package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Prepares payment orders for the programmes, in their transaction; it asks nobody for rights, the programme's boundary has. What
 * became of an order is told by {@link PaymentBooked}.
 */
@Dependent
public class PaymentOrders {

    private static final String PAID_SINCE = """
            select coalesce(sum(cents), 0) as cents from platform.payment_order
            where programme = ? and state in ('HANDED_OVER', 'PAID') and handed_over_at >= ?""";

    @Inject
    private PaymentTable orders;

    @Inject
    private LimitTable limits;

    @Inject
    private Certifying certifying;

    @Inject
    private PaymentAccounts accounts;

    @Inject
    private PaymentFiles files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * Prepares an order; a clerk of the department finds it among the tasks.
     *
     * @return its reference, as {@code AO-2026-00042}
     * @throws Refused with everything that is missing, or where the case has an order on its way already
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed where nobody in person stands behind it
     */
    public String prepare(NewPayment payment) {
        List<Reason> refusals = MayPrepare.refusals(payment);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        Capacity by = new Capacity(
                actor.account(),
                actor.get()
                        .capacity(payment.programme().clerk(), payment.department())
                        .actingFor());
        Instant now = clock.instant();
        long id = orders.nextId();
        String reference = orders.number("AO", LocalDate.now(clock).getYear());
        Subject self = new Subject(PaymentOrder.TYPE, id, reference);
        List<StoredFile> proofs = files.take(payment.files(), self);
        byte[] hash = PaymentContent.of(payment, proofs).hash();
        SealedAccount account = accounts.seal(PaymentAccounts.context(id), payment.account());
        if (!orders.insert(id, reference, payment, account, hash, by, now)) {
            throw new Refused(
                    Reason.of("platform.payment.on-its-way", payment.subject().reference()));
        }
        PaymentOrder order = orders.find(reference).orElseThrow();
        happenings.record(PaymentChanged.of(
                        self, "payment-order.prepared", PaymentFacts.of(order, payment), PaymentTasks.certify(order))
                .inNameOf(by.actingFor()));
        return reference;
    }

    /**
     * Prepares an order that who acts certifies with it, where the programme has certified the case: nobody has to do the same twice. A
     * treasurer finds it among the tasks.
     *
     * @return its reference
     * @throws Refused as {@link #prepare}
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed where who acts is no clerk of the department
     */
    public String prepareCertified(NewPayment payment) {
        Capacity by = actor.get().require(payment.programme().clerk(), payment.department());
        String reference = prepare(payment);
        certifying.certify(orders.find(reference).orElseThrow(), by);
        return reference;
    }

    /**
     * The payee has another account now: orders to the one before that are not handed over yet say so. Whether they are given up is for
     * people to decide.
     *
     * @param type type of the programme's cases
     * @param cases their keys
     */
    public void accountReplaced(String type, Collection<Long> cases) {
        orders.accountReplaced(type, cases, clock.instant());
    }

    /** Why nobody could order so much as limits are now, or nothing where somebody could. */
    public Optional<Reason> aboveEveryLimit(long cents) {
        return MayOrder.withinSomeLimit(cents, limits.highest());
    }

    /** What a programme has handed over for payment since a moment, without what came back; in cents. */
    public long handedOverSince(Programme programme, Instant since) {
        return sql.first(PAID_SINCE, row -> row.number("cents"), programme, since)
                .orElseThrow();
    }
}
