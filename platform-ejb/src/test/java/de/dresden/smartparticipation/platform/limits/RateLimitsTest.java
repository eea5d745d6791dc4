package de.dresden.smartparticipation.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateLimitsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path keys;

    private final Sql sql = Sql.on(TestDatabase.fresh());
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-16T08:00:00Z"));
    private RateLimits limits;

    @BeforeEach
    void begin() {
        limits = new RateLimits(sql, Keys.in(keys), clock);
    }

    @Test
    void asManyAsAreFreeAndNotOneMore() {
        assertThat(IntStream.range(0, 7).mapToObj(i -> take("192.0.2.1")))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void neighbouringAddressesAreOneRange() {
        assertThat(RateLimits.range("192.0.2.7"))
                .isEqualTo(RateLimits.range("192.0.2.250"))
                .isNotEqualTo(RateLimits.range("192.0.3.7"));
        assertThat(RateLimits.range("2001:db8:0:ab01::1"))
                .isEqualTo(RateLimits.range("2001:db8:0:abff::9"))
                .isNotEqualTo(RateLimits.range("2001:db8:0:ac01::1"));
        assertThat(RateLimits.range("::ffff:192.0.2.7")).isEqualTo(RateLimits.range("192.0.2.1"));
        assertThat(RateLimits.network("2001:db8:0:ab01::1")).isNotEqualTo(RateLimits.network("2001:db8:0:abff::9"));
    }

    @Test
    void whoAsksWhetherOneIsFreeTakesNone() {
        IntStream.range(0, 4).forEach(i -> take("192.0.2.1"));
        assertThat(IntStream.range(0, 9).mapToObj(i -> isFree("192.0.2.1"))).containsOnly(true);
        take("192.0.2.1");
        assertThat(isFree("192.0.2.1")).isFalse();
        assertThat(isFree("192.0.2.2")).isTrue();
        clock.forward(MINUTE);
        assertThat(isFree("192.0.2.1")).isTrue();
    }

    @Test
    void whenTheTimeIsOverCountingBeginsAnew() {
        IntStream.range(0, 6).forEach(i -> take("192.0.2.1"));
        clock.forward(Duration.ofSeconds(59));
        assertThat(take("192.0.2.1")).isFalse();
        clock.forward(Duration.ofSeconds(1));
        assertThat(take("192.0.2.1")).isTrue();
    }

    @Test
    void anotherOneAndAnotherThingAreCountedApart() {
        IntStream.range(0, 6).forEach(i -> take("192.0.2.1"));
        assertThat(take("192.0.2.2")).isTrue();
        assertThat(limits.take("comment", "192.0.2.1", 5, MINUTE)).isTrue();
    }

    @Test
    void theManyAddressesOfOneHouseholdAreOne() {
        IntStream.range(0, 5).forEach(i -> take("2001:db8:1:2::" + i));
        assertThat(take("2001:db8:1:2:ffff::1")).isFalse();
        assertThat(take("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void whoCameIsNotWrittenDown() {
        take("erika@example.org");
        assertThat(sql.list("select key from platform.rate_limit", row -> row.text("key")))
                .singleElement()
                .asString()
                .startsWith("contribution:")
                .doesNotContain("erika");
    }

    @Test
    void whatIsOverIsForgotten() {
        take("192.0.2.1");
        clock.forward(Duration.ofMinutes(2));
        limits.tidy();
        assertThat(sql.list("select key from platform.rate_limit", row -> row.text("key")))
                .isEmpty();
    }

    @Test
    void ofManyAtTheSameMomentNoMoreGetThrough() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            Callable<Boolean> one = () -> take("192.0.2.1");
            List<Future<Boolean>> all =
                    IntStream.range(0, 60).mapToObj(i -> people.submit(one)).toList();
            int admitted = 0;
            for (Future<Boolean> answer : all) {
                admitted += answer.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        } finally {
            people.shutdownNow();
        }
    }

    private boolean isFree(String who) {
        return limits.isFree("contribution", who, 5, MINUTE);
    }

    private boolean take(String who) {
        return limits.take("contribution", who, 5, MINUTE);
    }
}
