package de.dresden.smartparticipation.platform.payment;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Payment orders for those who certify, order and check them. Treasurers and auditors see all, clerks those of their programme
 * and departments; whoever may not see one is told that there is none.
 */
@Stateless
@Boundary
public class Payments {

    private static final int LONGEST_REMARK = 500;

    @Inject
    private PaymentTable orders;

    @Inject
    private PaymentList list;

    @Inject
    private PaymentReading reading;

    @Inject
    private PaymentIntegrity integrity;

    @Inject
    private PaymentCalls calls;

    @Inject
    private PaymentBook book;

    @Inject
    private Certifying certifying;

    @Inject
    private LimitTable limits;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A page of orders; sorts {@code due} (the usual one), {@code cents}, {@code payee}, {@code reference}, {@code state}, {@code department}. */
    @RolesAllowed({REWARDS_CLERK, PROJECT_MANAGER, TREASURER, AUDITOR})
    public Page<PaymentRow> list(PaymentFilter filter, PageQuery query) {
        return list.page(filter, query, actor.get());
    }

    /** Number and sum of what the filter finds, by state. */
    @RolesAllowed({REWARDS_CLERK, PROJECT_MANAGER, TREASURER, AUDITOR})
    public List<PaymentSum> sums(PaymentFilter filter) {
        return list.sums(filter, actor.get());
    }

    /** @throws NotFound where there is no such order, or none that this person may know of */
    @RolesAllowed({REWARDS_CLERK, PROJECT_MANAGER, TREASURER, AUDITOR})
    public PaymentDetails details(String reference) {
        return reading.of(visible(reference), actor.get());
    }

    /**
     * Notes what the payee's bank said to name and account; a clerk of the department or a treasurer, before it is ordered.
     *
     * @param result not {@link PayeeCheck#NOT_DONE}
     * @param remark what else the bank said; required unless it is a match; up to 500 characters
     * @throws Refused where it is too late or the remark is missing
     */
    @RolesAllowed({REWARDS_CLERK, PROJECT_MANAGER, TREASURER})
    public void checkPayee(String reference, PayeeCheck result, String remark) {
        PaymentOrder order = workable(reference);
        String said = remark == null || remark.isBlank() ? null : remark.strip();
        refuse(MayOrder.mayCheck(order, result, said));
        if (said != null && said.length() > LONGEST_REMARK) {
            throw new Refused(Reason.of("platform.payment.remark-length", LONGEST_REMARK));
        }
        changed(orders.check(order.id(), result, said, actor.account(), clock.instant()), order);
        Map<String, Object> facts = new TreeMap<>(Map.of("check", result.name()));
        if (said != null) {
            facts.put("remark", said);
        }
        happenings.record(PaymentChanged.of(order.self(), "payment-order.payee-checked", facts));
    }

    /**
     * Certifies the order as correct in substance and figures; a clerk of the department. From here on its content is what was
     * certified, or it is not paid.
     *
     * @throws Refused where it is certified already, or not any more what was prepared
     * @throws Conflict where somebody else was faster
     */
    @RolesAllowed({REWARDS_CLERK, PROJECT_MANAGER})
    public void certify(String reference) {
        PaymentOrder order = visible(reference);
        certifying.certify(order, actor.get().require(order.programme().clerk(), order.department()));
    }

    /**
     * Orders the payment: a treasurer who neither prepared nor certified it, within the amount that this person may order (a deputy:
     * that of whom the deputy stands in for).
     *
     * @param reason why it is ordered although the payee's bank said that name and account do not match, 1 to 1,000 characters; else null
     * @throws Refused with the sentence that says why not
     * @throws Conflict where somebody else was faster
     */
    @RolesAllowed(TREASURER)
    public void order(String reference, String reason) {
        PaymentOrder order = visible(reference);
        Capacity by = Treasury.treasurer(actor.get());
        Optional<AmountLimit> limit = limits.inForce(Treasury.holder(by));
        refuse(MayOrder.mayOrder(order, by, limit));
        refuse(MayOrder.mayOrderWith(order, reason));
        integrity.unchanged(order);
        String why = order.check() == PayeeCheck.NO_MATCH ? reason.strip() : null;
        changed(orders.order(order.id(), by, limit.orElseThrow().id(), why, clock.instant()), order);
        Map<String, Object> facts = new TreeMap<>(
                Map.of("cents", order.cents(), "limit", limit.get().cents()));
        if (why != null) {
            facts.put("reason", why);
        }
        happenings.record(PaymentChanged.of(
                        order.self(),
                        "payment-order.ordered",
                        facts,
                        PaymentTasks.close(PaymentTasks.ORDER, order.self()),
                        PaymentTasks.handOver(orders.firstWaiting().orElse(order.due())))
                .inNameOf(by.actingFor()));
    }

    /**
     * Gives the order up before it is ordered; a clerk of the department or a treasurer. The programme is told and can prepare
     * another one.
     *
     * @param reason why, 1 to 1,000 characters
     * @throws Refused where it is ordered already, or without a reason
     * @throws Conflict where somebody else was faster
     */
    @RolesAllowed({REWARDS_CLERK, PROJECT_MANAGER, TREASURER})
    public void cancel(String reference, String reason) {
        book.cancel(workable(reference), reason, LocalDate.now(clock), actor.account(), clock.instant());
    }

    /**
     * Books the answer of the cash office: paid, or returned with a reason; also what comes back after it was paid.
     *
     * @param day day of the booking, not before the order and not in the future
     * @param reason why it came back; not asked for where it was paid
     * @param key the program's, under which the same sent again changes nothing more; or null
     * @throws Refused where the answer does not fit
     * @throws Conflict where somebody else was faster
     */
    @RolesAllowed(TREASURER)
    public void bookBack(String reference, PaymentOutcome outcome, LocalDate day, String reason, String key) {
        PaymentOrder order = visible(reference);
        String content = "book " + reference + " " + outcome + " " + day + " " + (reason == null ? "" : reason.strip());
        if (calls.before(actor.account(), key, content, clock.instant()).isPresent()) {
            return;
        }
        if (!MayOrder.mayHaveMoved(order, day, LocalDate.now(clock))) {
            throw new Refused(Reason.of("platform.payment.book-day"));
        }
        book.book(order, outcome, day, reason, actor.account(), clock.instant());
    }

    private PaymentOrder visible(String reference) {
        return orders.find(reference)
                .filter(order -> Treasury.mayRead(actor.get(), order.programme(), order.department()))
                .orElseThrow(() -> new NotFound(reference));
    }

    /** Visible, and for who works on it, not for who only reads. */
    private PaymentOrder workable(String reference) {
        PaymentOrder order = visible(reference);
        if (!actor.get().is(Role.TREASURER) && !actor.get().is(order.programme().clerk(), order.department())) {
            throw new NotAllowed();
        }
        return order;
    }

    private static void changed(boolean taken, PaymentOrder order) {
        if (!taken) {
            throw Conflict.changedMeanwhile(order.self());
        }
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(why -> {
            throw new Refused(why);
        });
    }
}
