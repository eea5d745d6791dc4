package de.dresden.smartparticipation.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

    @TempDir
    private Path directory;

    @Test
    void it_starts_at_the_given_time_and_runs_on() throws InterruptedException {
        MovableClock clock = clock("2026-03-01T10:00:00Z");
        Instant first = clock.instant();
        assertThat(first).isCloseTo(Instant.parse("2026-03-01T10:00:00Z"), within(5, ChronoUnit.SECONDS));
        Thread.sleep(5);
        assertThat(clock.instant()).isAfter(first);
        assertThat(clock.getZone()).isEqualTo(Clocks.BERLIN);
    }

    @Test
    void a_shift_is_against_the_real_time() {
        assertThat(Duration.between(Instant.now(), clock("P3D").instant()))
                .isCloseTo(Duration.ofDays(3), Duration.ofSeconds(5));
        assertThat(Duration.between(Instant.now(), clock("-PT2H").instant()))
                .isCloseTo(Duration.ofHours(-2), Duration.ofSeconds(5));
    }

    @Test
    void the_file_moves_it_and_an_unreadable_one_does_not() throws IOException, InterruptedException {
        MovableClock clock = clock("P0D");
        Files.writeString(directory.resolve("test-clock"), "in a while");
        Thread.sleep(250);
        assertThat(Duration.between(Instant.now(), clock.instant()).abs()).isLessThan(Duration.ofSeconds(5));
        Files.writeString(directory.resolve("test-clock"), "2027-01-01T00:00:00Z\n");
        Thread.sleep(250);
        assertThat(clock.instant()).isCloseTo(Instant.parse("2027-01-01T00:00:00Z"), within(5, ChronoUnit.SECONDS));
    }

    private MovableClock clock(String start) {
        return new MovableClock(Clock.systemUTC(), Clocks.BERLIN, start, directory.resolve("test-clock"));
    }
}
