package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GrowingDelayTest {

    private final GrowingDelay delay =
            new GrowingDelay(3, Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofHours(1));

    @Test
    void theFirstFailuresCostNothingThenItDoublesUpToTheLimit() {
        assertThat(delay.seconds()).containsExactly(0L, 0L, 0L, 2L, 4L, 8L, 10L);
        assertThat(delay.after(1_000)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void guessingOneAccountEndsAtAHundredTriesADay() {
        assertThat(GrowingDelay.ACCOUNT.after(50)).isGreaterThanOrEqualTo(Duration.ofMinutes(15));
    }
}
