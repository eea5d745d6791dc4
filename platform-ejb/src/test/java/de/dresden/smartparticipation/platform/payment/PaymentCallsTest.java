package de.dresden.smartparticipation.platform.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.InTransaction;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program sends again under its key has its effect once. */
class PaymentCallsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final String KEY = "3f1c9a52-7d64-4f0e-9b61-0c1d2e3f4a5b";

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);
    private final PaymentCalls calls = new PaymentCalls(sql);

    @BeforeEach
    void people() {
        TestPeople.in(database).staff(1, "engel").staff(2, "thiele");
    }

    @Test
    void theSameAgainIsAnsweredAsBeforeAndOtherContentIsAConflict() {
        assertThat(calls.before(1, KEY, "hand-over CSV AO-1", NOW)).isEmpty();
        calls.keep(1, KEY, "KB-2026-00001");

        assertThat(calls.before(1, KEY, "hand-over CSV AO-1", NOW.plusSeconds(60)))
                .contains(new PaymentCalls.Before(NOW, "KB-2026-00001"));
        assertThatThrownBy(() -> calls.before(1, KEY, "hand-over CSV AO-2", NOW))
                .isInstanceOf(Conflict.class);
        assertThat(calls.before(2, KEY, "hand-over CSV AO-2", NOW))
                .as("another person's key is another")
                .isEmpty();
    }

    @Test
    void withoutAKeyEachCallIsTheFirst() {
        assertThat(calls.before(1, null, "take KB-1", NOW)).isEmpty();
        assertThat(calls.before(1, null, "take KB-1", NOW)).isEmpty();
        assertThat(sql.list("select 1 from platform.payment_call", row -> 1)).isEmpty();
    }

    @Test
    void whoCallsAtTheSameMomentWaitsForTheFirst() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            PaymentCalls one = new PaymentCalls(InTransaction.on(first));
            assertThat(one.before(1, KEY, "take KB-1", NOW)).isEmpty();
            Future<Optional<PaymentCalls.Before>> second = threads.submit(() -> {
                begun.countDown();
                return calls.before(1, KEY, "take KB-1", NOW);
            });
            begun.await();
            one.keep(1, KEY, "7");
            first.commit();
            assertThat(second.get(20, TimeUnit.SECONDS)).contains(new PaymentCalls.Before(NOW, "7"));
        } finally {
            threads.shutdownNow();
        }
    }
}
