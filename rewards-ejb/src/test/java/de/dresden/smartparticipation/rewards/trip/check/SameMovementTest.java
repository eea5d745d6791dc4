package de.dresden.smartparticipation.rewards.trip.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.time.Instant;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SameMovementTest {

    private static final Instant START = Instant.parse("2026-11-25T06:00:00Z");
    private static final int ROUNDS = 200_000;

    /** What makes waiting at the cells enough. */
    @Test
    void whatIsTheSameMovementSharesACell() {
        Random random = new Random(4);
        int same = 0;
        for (int i = 0; i < ROUNDS; i++) {
            int metres = 200 + random.nextInt(i % 2 == 0 ? 2_000 : 900_000);
            TripFacts one = trip(metres, START.plusSeconds(random.nextInt(100_000)), 600);
            int other = metres + (int) Math.round(metres * (random.nextDouble() - 0.5) * 0.05);
            TripFacts copy = trip(other, one.start().plusSeconds(random.nextInt(125) - 62L), 615);
            if (SameMovement.of(one, copy)) {
                same++;
                assertThat(Collections.disjoint(SameMovement.cells(one), SameMovement.cells(copy)))
                        .as("%s and %s", one, copy)
                        .isFalse();
            }
        }
        assertThat(same).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void theToleranceIsCountedFromTheGreater() {
        TripFacts one = trip(10_000, START, 1_000);
        assertThat(SameMovement.of(one, trip(9_800, START.minusSeconds(60), 950)))
                .isTrue();
        assertThat(SameMovement.of(one, trip(9_799, START, 1_000))).isFalse();
        assertThat(SameMovement.of(one, trip(10_000, START, 949))).isFalse();
        assertThat(SameMovement.of(one, trip(10_000, START.plusSeconds(61), 1_000)))
                .isFalse();
    }

    private static TripFacts trip(int metres, Instant start, int seconds) {
        return new TripFacts(Mode.TRAM, metres, start, seconds);
    }
}
