package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final DataSource database = TestDatabase.fresh();
    private final MovingClock clock = new MovingClock();
    private final LoginThrottle throttle = new LoginThrottle(Sql.on(database), clock);

    @Test
    void aFewMistypedPasswordsCostNothing() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.admit("j.weber", "10.0.0.1")).isZero();
        }
        assertThat(throttle.admit("j.weber", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void theDelayGrowsAndAnAttemptDuringItDoesNotMakeItLonger() {
        fail("j.weber", 5);
        clock.forward(Duration.ofMillis(500));
        assertThat(throttle.admit("j.weber", "10.0.0.1")).isEqualTo(Duration.ofMillis(1500));
        clock.forward(Duration.ofMillis(1500));
        assertThat(throttle.admit("j.weber", "10.0.0.1")).isZero();
        assertThat(throttle.admit("j.weber", "10.0.0.1")).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void theSameAccountIsMeantHoweverItIsTyped() {
        fail("j.weber", 5);
        assertThat(throttle.admit(" J.Weber ", "10.0.0.9")).isPositive();
    }

    @Test
    void anotherAccountFromTheSameAddressIsNotSlowedDownYet() {
        fail("j.weber", 5);
        assertThat(throttle.admit("m.richter", "10.0.0.1")).isZero();
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowedDown() {
        IntStream.range(0, 51).forEach(i -> assertThat(throttle.admit("person" + i, "10.0.0.1"))
                .isZero());
        assertThat(throttle.admit("person99", "10.0.0.1")).isPositive();
        assertThat(throttle.admit("person99", "10.0.0.2")).isZero();
    }

    @Test
    void aRightPasswordClearsTheAccountAndDoesNotCountForTheAddress() {
        for (int i = 0; i < 200; i++) {
            assertThat(throttle.admit("j.weber", "10.0.0.1")).isZero();
            throttle.succeeded("j.weber", "10.0.0.1");
        }
        assertThat(throttle.admit("m.richter", "10.0.0.1")).isZero();
    }

    @Test
    void afterADayWithoutAFailureCountingStartsAnew() {
        fail("j.weber", 5);
        clock.forward(Duration.ofHours(25));
        assertThat(throttle.admit("j.weber", "10.0.0.1")).isZero();
        assertThat(throttle.admit("j.weber", "10.0.0.1")).isZero();
    }

    @Test
    void theLongestDelayIsAQuarterOfAnHour() {
        Duration wait = Duration.ZERO;
        for (int i = 0; i < 40; i++) {
            wait = throttle.admit("j.weber", "10.0.0." + i);
            clock.forward(wait);
        }
        assertThat(wait).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void ofManyAttemptsAtTheSameMomentNoMoreGetThroughThanOneAfterTheOther() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        CountDownLatch go = new CountDownLatch(1);
        try {
            Callable<Duration> attempt = () -> {
                go.await();
                return throttle.admit("j.weber", "10.0.0.1");
            };
            List<Future<Duration>> attempts =
                    IntStream.range(0, 40).mapToObj(i -> people.submit(attempt)).toList();
            go.countDown();
            int admitted = 0;
            for (Future<Duration> one : attempts) {
                admitted += one.get().isZero() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        } finally {
            people.shutdownNow();
        }
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(login, "10.0.0.1");
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-16T08:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
