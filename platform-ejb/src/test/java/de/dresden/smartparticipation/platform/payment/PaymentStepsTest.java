package de.dresden.smartparticipation.platform.payment;

import static de.dresden.smartparticipation.platform.payment.SomePayments.ADMIN;
import static de.dresden.smartparticipation.platform.payment.SomePayments.CLERK;
import static de.dresden.smartparticipation.platform.payment.SomePayments.DUE;
import static de.dresden.smartparticipation.platform.payment.SomePayments.ENGEL;
import static de.dresden.smartparticipation.platform.payment.SomePayments.NOW;
import static de.dresden.smartparticipation.platform.payment.SomePayments.THIELE;
import static de.dresden.smartparticipation.platform.payment.SomePayments.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself does not let happen, whatever the program above it does. */
class PaymentStepsTest {

    private final SomePayments some = new SomePayments(TestDatabase.fresh());

    @Test
    void theWayOfAPayment() {
        PaymentOrder order = some.prepared(5_000);
        assertThat(order.reference()).isEqualTo("AO-2026-00001");
        assertThat(some.orders.certify(order.id(), by(CLERK), NOW)).isTrue();
        long limit = some.limits.inForce(ENGEL).orElseThrow().id();
        assertThat(some.orders.order(order.id(), by(ENGEL), limit, null, NOW)).isTrue();
        assertThat(some.orders.firstWaiting()).contains(DUE);
        long batch = some.batch(List.of(order.id()));
        assertThat(some.orders.hasOpen(batch)).isTrue();
        assertThat(some.orders.book(order.id(), PaymentState.HANDED_OVER, PaymentOutcome.PAID, DUE, null, ENGEL, NOW))
                .isTrue();
        assertThat(some.again(order).state()).isEqualTo(PaymentState.PAID);
        assertThat(some.orders.hasOpen(batch)).isFalse();
        assertThat(some.orders.firstWaiting()).isEmpty();
    }

    @Test
    void whatWasPaidCanStillComeBackButNotBePaidOnceMore() {
        PaymentOrder order = some.handedOver(5_000);
        some.orders.book(order.id(), PaymentState.HANDED_OVER, PaymentOutcome.PAID, DUE, null, ENGEL, NOW);
        assertThat(some.orders.book(
                        order.id(), PaymentState.PAID, PaymentOutcome.RETURNED, DUE, "Konto erloschen", ENGEL, NOW))
                .isTrue();
        refusedBy("payment_order_step", "update platform.payment_order set state = 'HANDED_OVER' where id = ?", order);
    }

    @Test
    void oneClaimHasOneOrderOnItsWay() {
        NewPayment payment = SomePayments.payment(77, 100);
        PaymentOrder first = some.prepared(payment);
        long id = some.orders.nextId();
        assertThat(insert(id, payment)).isFalse();
        some.orders.cancel(first.id(), CLERK, "Falscher Betrag", NOW);
        assertThat(insert(id, payment)).isTrue();
    }

    @Test
    void nobodyOrdersWhatTheyCertifiedOrPrepared() {
        PaymentOrder order = some.prepared(100);
        some.orders.certify(order.id(), by(ENGEL), NOW);
        long limit = some.limits.inForce(THIELE).orElseThrow().id();
        assertBroken("payment_order_by_another", () -> some.orders.order(order.id(), by(ENGEL), limit, null, NOW));
        assertBroken(
                "payment_order_by_another",
                () -> some.orders.order(order.id(), new Capacity(THIELE, ENGEL), limit, null, NOW));
        assertBroken(
                "payment_order_by_another",
                () -> some.orders.order(order.id(), new Capacity(THIELE, CLERK), limit, null, NOW));
        assertThat(some.orders.order(order.id(), by(THIELE), limit, null, NOW)).isTrue();
    }

    @Test
    void whoOrdersAlthoughNameAndAccountDoNotMatchSaysWhy() {
        PaymentOrder certified = some.certified(100);
        some.orders.check(certified.id(), PayeeCheck.NO_MATCH, "anderer Name", ENGEL, NOW);
        PaymentOrder order = some.orders.find(certified.reference()).orElseThrow();
        assertThat(MayOrder.mayOrderWith(order, " "))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("platform.payment.order-mismatch-reason"));
        assertThat(MayOrder.mayOrderWith(order, "Name nach Heirat geprüft")).isEmpty();
        long limit = some.limits.inForce(ENGEL).orElseThrow().id();
        assertBroken("payment_order_mismatch", () -> some.orders.order(order.id(), by(ENGEL), limit, null, NOW));
        assertThat(some.orders.order(order.id(), by(ENGEL), limit, "Name nach Heirat geprüft", NOW))
                .isTrue();
    }

    @Test
    void nobodyOrdersMoreThanTheLimit() {
        PaymentOrder order = some.certified(1_000_001);
        long limit = some.limits.inForce(ENGEL).orElseThrow().id();
        assertThat(some.orders.order(order.id(), by(ENGEL), limit, null, NOW)).isFalse();
        assertThat(MayOrder.mayOrder(order, by(ENGEL), some.limits.inForce(ENGEL)))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("platform.payment.order-over-limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cents = cents + 1",
                "payee = 'Anderer'",
                "iban_sealed = '1:other'",
                "due = due + 1",
                "budget_line = 'x'",
                "purpose = 'x'",
                "content_hash = sha256('x')",
                "reference = 'AO-9'",
                "prepared_by = 3",
                "certified_by = 3",
                "payee_check = 'MATCH', payee_checked_by = 1, payee_checked_at = ordered_at"
            })
    void whatIsPaidNeverChanges(String change) {
        refusedBy(
                "payment_order_fixed",
                "update platform.payment_order set " + change + " where id = ?",
                some.ordered(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORDERED", "HANDED_OVER", "PAID", "PREPARED"})
    void noStepIsLeftOut(String state) {
        PaymentOrder order = some.prepared(500);
        assertBroken(
                state.equals("PREPARED") ? "none" : "payment_order_step",
                () -> some.sql.update("update platform.payment_order set state = ? where id = ?", state, order.id()));
    }

    @Test
    void anOrderedPaymentIsNotGivenUp() {
        PaymentOrder order = some.ordered(500);
        assertThat(some.orders.cancel(order.id(), CLERK, "zu spät", NOW)).isFalse();
        refusedBy(
                "payment_order_step",
                "update platform.payment_order set state = 'CANCELLED', cancelled_by = 1, cancelled_at = ordered_at,"
                        + " ended_reason = 'x' where id = ?",
                order);
    }

    @Test
    void nothingIsRemoved() {
        refusedBy("payment_order_kept", "delete from platform.payment_order where id = ?", some.prepared(500));
    }

    @Test
    void anAmountOfNothingIsNone() {
        assertBroken("payment_order_amount", () -> some.prepared(0));
        assertBroken("payment_order_amount", () -> some.prepared(-5));
    }

    @Test
    void aHigherLimitHoldsOnlyOnceAThirdPersonApprovedIt() {
        long id = some.limits.nextId();
        assertThat(some.limits.add(id, ENGEL, 2_000_000, "Neu", true, ADMIN, NOW))
                .isTrue();
        assertThat(some.limits.inForce(ENGEL).orElseThrow().cents()).isEqualTo(1_000_000);
        assertThat(some.limits.add(some.limits.nextId(), ENGEL, 3_000_000, "Neu", true, ADMIN, NOW))
                .isFalse();
        assertBroken("payment_limit_by_two", () -> some.limits.decide(id, true, null, ADMIN, NOW));
        assertBroken("payment_limit_not_ones_own", () -> some.limits.decide(id, true, null, ENGEL, NOW));
        assertThat(some.limits.decide(id, true, null, THIELE, NOW)).isTrue();
        assertThat(some.limits.decide(id, false, "doch nicht", THIELE, NOW)).isFalse();
        assertThat(some.limits.inForce(ENGEL).orElseThrow().cents()).isEqualTo(2_000_000);
        assertThat(some.limits.rows()).filteredOn(LimitRow::current).hasSize(2);
    }

    @Test
    void aLowerLimitHoldsAtOnceAndNobodySetsTheOwn() {
        some.limits.add(some.limits.nextId(), ENGEL, 0, "Wechsel der Aufgabe", false, THIELE, NOW.plusSeconds(1));
        assertThat(some.limits.inForce(ENGEL).orElseThrow().cents()).isZero();
        assertBroken(
                "payment_limit_not_ones_own",
                () -> some.limits.add(some.limits.nextId(), ENGEL, 0, "x", false, ENGEL, NOW));
    }

    @Test
    void whatIsAboveTheLimitOfEveryTreasurerIsToldBefore() {
        assertThat(some.limits.highest()).as("neither is treasurer").isZero();
        some.sql.update(
                "insert into platform.account_role (account_id, role) values (?, 'TREASURER'), (?, 'TREASURER')",
                ENGEL,
                THIELE);
        some.limit(ENGEL, 2_000_000);
        assertThat(some.limits.highest()).isEqualTo(2_000_000);
        some.limits.add(some.limits.nextId(), ENGEL, 500_000, "Wechsel", false, THIELE, NOW.plusSeconds(1));
        assertThat(some.limits.highest()).as("the other's").isEqualTo(1_000_000);

        assertThat(MayOrder.withinSomeLimit(1_000_000, 1_000_000)).isEmpty();
        assertThat(MayOrder.withinSomeLimit(1_000_001, 1_000_000))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("platform.payment.above-every-limit"));
    }

    @Test
    void aFileLeavesOnceAndOnceMoreOnlyWithAnotherPersonsApproval() {
        long batch = some.batch(List.of(some.ordered(100).id()));
        assertThat(some.batches.take(batch, ENGEL, NOW)).contains(1L);
        assertThat(some.batches.take(batch, ENGEL, NOW)).isEmpty();
        assertThat(some.batches.ask(batch, "Datei beschädigt", ENGEL, NOW)).isTrue();
        assertThat(some.batches.ask(batch, "noch einmal", THIELE, NOW)).isFalse();
        assertThat(some.batches.take(batch, ENGEL, NOW)).isEmpty();
        assertBroken("payment_export_by_two", () -> some.batches.decide(batch, true, ENGEL, NOW));
        assertThat(some.batches.decide(batch, true, THIELE, NOW)).isTrue();
        assertThat(some.batches.take(batch, ENGEL, NOW)).contains(2L);
        assertThat(some.batches.take(batch, ENGEL, NOW)).isEmpty();
    }

    @Test
    void whatWasHandedOverDoesNotChange() {
        long batch = some.batch(List.of(some.ordered(100).id()));
        assertBroken(
                "payment_batch_fixed",
                () -> some.sql.update(
                        "update platform.payment_batch set file_hash = repeat('b', 64) where id = ?", batch));
    }

    private boolean insert(long id, NewPayment payment) {
        return some.orders.insert(
                id, "AO-T-" + id, payment, new SealedAccount("1:s", "DE… 3000", "m"), new byte[32], by(CLERK), NOW);
    }

    private void refusedBy(String constraint, String statement, PaymentOrder order) {
        assertBroken(constraint, () -> some.sql.update(statement, order.id()));
    }

    /** The database refuses, and there is a sentence for it. */
    private static void assertBroken(String constraint, Runnable doing) {
        if (constraint.equals("none")) {
            doing.run();
            return;
        }
        assertThatThrownBy(doing::run).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .as(failure.toString())
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("platform.constraint." + constraint)));
    }
}
