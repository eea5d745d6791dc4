package de.dresden.smartparticipation.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Shares in percent. */
class PercentTest {

    @Test
    void itIsRoundedOnceAndHalfUp() {
        assertThat(Percent.of(14, 27, Locale.GERMAN)).as("51.851…").isEqualTo("51,9\u00a0%");
        assertThat(Percent.of(1_037, 2_000, Locale.GERMAN)).as("51.85").isEqualTo("51,9\u00a0%");
        assertThat(Percent.of(518_496, 1_000_000, Locale.ENGLISH))
                .as("51.8496, not by way of 51.85")
                .isEqualTo("51.8%");
        assertThat(Percent.of(0, 7, Locale.ENGLISH)).isEqualTo("0.0%");
        assertThat(Percent.of(7, 0, Locale.ENGLISH)).isEmpty();
    }
}
