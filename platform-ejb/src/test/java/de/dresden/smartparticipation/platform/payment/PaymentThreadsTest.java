package de.dresden.smartparticipation.platform.payment;

import static de.dresden.smartparticipation.platform.payment.SomePayments.CLERK;
import static de.dresden.smartparticipation.platform.payment.SomePayments.DUE;
import static de.dresden.smartparticipation.platform.payment.SomePayments.ENGEL;
import static de.dresden.smartparticipation.platform.payment.SomePayments.NOW;
import static de.dresden.smartparticipation.platform.payment.SomePayments.THIELE;
import static de.dresden.smartparticipation.platform.payment.SomePayments.by;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.InTransaction;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two act at the same moment on a real database, each in a transaction: one takes the step, the other is told so. */
class PaymentThreadsTest {

    private static final int ROUNDS = 25;

    private final DataSource database = TestDatabase.fresh();
    private final SomePayments some = new SomePayments(database);

    @Test
    void ofTwoTreasurersWhoOrderOneOrders() throws Exception {
        long limit = some.limits.inForce(ENGEL).orElseThrow().id();
        for (int round = 0; round < ROUNDS; round++) {
            PaymentOrder order = some.certified(100);
            assertThat(together(
                            orders -> orders.order(order.id(), by(ENGEL), limit, null, NOW),
                            orders -> orders.order(order.id(), by(THIELE), limit, null, NOW)))
                    .isOne();
            assertThat(some.again(order).state()).isEqualTo(PaymentState.ORDERED);
        }
    }

    @Test
    void orderedAndGivenUpAtOnceIsOneOfBoth() throws Exception {
        long limit = some.limits.inForce(ENGEL).orElseThrow().id();

        for (int round = 0; round < ROUNDS; round++) {
            PaymentOrder order = some.certified(100);
            assertThat(together(
                            orders -> orders.order(order.id(), by(ENGEL), limit, null, NOW),
                            orders -> orders.cancel(order.id(), CLERK, "doch nicht", NOW)))
                    .isOne();
            PaymentState state = some.again(order).state();
            assertThat(state).isIn(PaymentState.ORDERED, PaymentState.CANCELLED);
        }
    }

    @Test
    void theSameAnswerBookedTwiceAtOnceIsBookedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PaymentOrder order = some.handedOver(100);
            assertThat(together(
                            orders -> orders.book(
                                    order.id(), PaymentState.HANDED_OVER, PaymentOutcome.PAID, DUE, null, ENGEL, NOW),
                            orders -> orders.book(
                                    order.id(),
                                    PaymentState.HANDED_OVER,
                                    PaymentOutcome.RETURNED,
                                    DUE,
                                    "x",
                                    THIELE,
                                    NOW)))
                    .isOne();
        }
    }

    @Test
    void ofTwoWhoHandOverTheSameOneHasThem() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> ids = List.of(some.ordered(1).id(), some.ordered(2).id());
            List<Long> other = List.of(ids.get(1), some.ordered(3).id());
            assertThat(together(
                            orders -> orders.lockOrdered(ids) && handOver(orders, ids),
                            orders -> orders.lockOrdered(other) && handOver(orders, other)))
                    .isOne();
        }
    }

    @Test
    void numbersAreGivenOnceAndWithoutAGap() throws Exception {
        List<Future<String>> numbers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 80; i++) {
            numbers.add(threads.submit(() -> new PaymentTable(Sql.on(database)).number("KB", 2030)));
        }
        List<String> given = new ArrayList<>();
        for (Future<String> number : numbers) {
            given.add(number.get());
        }
        threads.shutdown();
        assertThat(given).doesNotHaveDuplicates().contains("KB-2030-00001", "KB-2030-00080");
    }

    private boolean handOver(PaymentTable orders, List<Long> ids) {
        return orders.handOver(ids, batch(), NOW) == ids.size();
    }

    private long batch() {
        return some.batch(List.of());
    }

    /** How many of both took their step. */
    private int together(Function<PaymentTable, Boolean> one, Function<PaymentTable, Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(() -> inTransaction(start, one));
            Future<Boolean> second = threads.submit(() -> inTransaction(start, other));
            return (first.get() ? 1 : 0) + (second.get() ? 1 : 0);
        } finally {
            threads.shutdown();
        }
    }

    private boolean inTransaction(CyclicBarrier start, Function<PaymentTable, Boolean> step) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            start.await();
            boolean taken = step.apply(new PaymentTable(InTransaction.on(connection)));
            connection.commit();
            return taken;
        }
    }
}
