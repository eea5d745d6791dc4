package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of the steps up to the order: each answers with the reason why not, or with nothing where it may be. */
final class MayOrder {

    private MayOrder() {}

    /** Whether it can be certified now. */
    static Optional<Reason> mayCertify(PaymentOrder order) {
        return order.state() == PaymentState.PREPARED ? Optional.empty() : because("certify-state");
    }

    /**
     * Whether the person may order it: it is certified, by others than the person and whom the person stands in for, and within the
     * limit.
     *
     * @param person who would order
     * @param limit up to which amount, or nothing where none was ever set
     */
    static Optional<Reason> mayOrder(PaymentOrder order, Capacity person, Optional<AmountLimit> limit) {
        if (order.state() != PaymentState.CERTIFIED) {
            return because("order-state");
        }
        if (person.overlaps(order.certified())) {
            return because("order-certified-by-yourself");
        }
        if (person.overlaps(order.prepared())) {
            return because("order-prepared-by-yourself");
        }
        if (limit.isEmpty()) {
            return because("order-no-limit");
        }
        if (order.cents() > limit.get().cents()) {
            return Optional.of(Reason.of(
                    "platform.payment.order-over-limit",
                    BigDecimal.valueOf(order.cents(), 2),
                    BigDecimal.valueOf(limit.get().cents(), 2)));
        }
        return Optional.empty();
    }

    /** Whether there is a treasurer who may order so much. @param highest the highest limit in force, in cents; 0: nobody has one */
    static Optional<Reason> withinSomeLimit(long cents, long highest) {
        return cents <= highest
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "platform.payment.above-every-limit",
                        BigDecimal.valueOf(cents, 2),
                        BigDecimal.valueOf(highest, 2)));
    }

    /** Whether the reason is there that is needed where the payee's bank said that name and account do not match. */
    static Optional<Reason> mayOrderWith(PaymentOrder order, String reason) {
        if (order.check() != PayeeCheck.NO_MATCH) {
            return Optional.empty();
        }
        return hasReason(reason).isEmpty() ? Optional.empty() : because("order-mismatch-reason");
    }

    /** Whether it can be given up now, with this reason. */
    static Optional<Reason> mayCancel(PaymentOrder order, String reason) {
        if (!order.state().mayEnd()) {
            return because("cancel-state");
        }
        return hasReason(reason);
    }

    /** Whether money can have moved on this day: not before the payment was ordered, and not in the future. */
    static boolean mayHaveMoved(PaymentOrder order, LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today) && (order.ordered() == null || !day.isBefore(order.ordered()));
    }

    /** Whether the answer of the cash office fits what is known. */
    static Optional<Reason> mayBook(PaymentOrder order, PaymentOutcome outcome, String reason) {
        if (order.state() == PaymentState.HANDED_OVER && !order.left()) {
            return because("book-not-left"); // nobody outside can have paid what they never got
        }
        boolean fits = order.state() == PaymentState.HANDED_OVER
                || order.state() == PaymentState.PAID && outcome == PaymentOutcome.RETURNED;
        if (!fits || outcome == PaymentOutcome.CANCELLED) {
            return because("book-state");
        }
        return outcome == PaymentOutcome.RETURNED ? hasReason(reason) : Optional.empty();
    }

    /** Whether the result of the check can still be noted, with this remark. */
    static Optional<Reason> mayCheck(PaymentOrder order, PayeeCheck result, String remark) {
        if (!order.state().mayEnd()) {
            return because("check-state");
        }
        if (result == PayeeCheck.NOT_DONE) {
            return because("check-missing");
        }
        boolean needsRemark = result != PayeeCheck.MATCH;
        return needsRemark && (remark == null || remark.isBlank()) ? because("check-remark") : Optional.empty();
    }

    private static Optional<Reason> hasReason(String reason) {
        return reason == null || reason.isBlank() || reason.strip().length() > 1_000
                ? because("reason-missing")
                : Optional.empty();
    }

    private static Optional<Reason> because(String what) {
        return Optional.of(Reason.of("platform.payment." + what));
    }
}
