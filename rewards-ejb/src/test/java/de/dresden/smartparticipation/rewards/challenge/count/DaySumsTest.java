package de.dresden.smartparticipation.rewards.challenge.count;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts, against somebody who keeps all trips and counts them anew each time. */
class DaySumsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 24);
    private static final Instant THEN = Instant.parse("2026-05-10T08:00:00Z");
    private static final Mode[] MODES = Mode.values();

    @ParameterizedTest
    @EnumSource(
            value = ChallengeUnit.class,
            names = {"METRES", "TRIPS", "MILLIGRAMS", "DAYS"})
    void aThousandRandomMonthsCountAsANaiveListDoes(ChallengeUnit unit) {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Set<Mode> modes = EnumSet.of(MODES[random.nextInt(MODES.length)], Mode.BICYCLE);
            CountRule rule = new CountRule(unit, modes, FIRST, LAST);
            DaySums sums = new DaySums();
            List<TripAccepted> counted = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                if (!counted.isEmpty() && random.nextInt(4) == 0) {
                    TripAccepted gone = counted.remove(random.nextInt(counted.size()));
                    rule.worth(gone).ifPresent(amount -> sums.takeBack(gone.day(), amount));
                } else {
                    TripAccepted trip = trip(random, step);
                    counted.add(trip);
                    rule.worth(trip).ifPresent(amount -> sums.add(trip.day(), amount));
                }
                assertThat(sums.total(unit)).as("seed %d step %d", seed, step).isEqualTo(naive(unit, modes, counted));
            }
        }
    }

    @Test
    void theFirstAndTheLastDayCountAndNoOther() {
        CountRule rule = new CountRule(ChallengeUnit.TRIPS, Set.of(Mode.WALK), FIRST, LAST);

        assertThat(rule.worth(trip(Mode.WALK, FIRST, 500, 0))).hasValue(1);
        assertThat(rule.worth(trip(Mode.WALK, LAST, 500, 0))).hasValue(1);
        assertThat(rule.worth(trip(Mode.WALK, FIRST.minusDays(1), 500, 0))).isEmpty();
        assertThat(rule.worth(trip(Mode.WALK, LAST.plusDays(1), 500, 0))).isEmpty();
        assertThat(rule.worth(trip(Mode.CAR, FIRST, 500, 0))).isEmpty();
    }

    @Test
    void whatSavesNothingIsNoPartOfAGoalInCarbonDioxide() {
        CountRule rule = new CountRule(ChallengeUnit.MILLIGRAMS, Set.of(Mode.TRAM), FIRST, LAST);

        assertThat(rule.worth(trip(Mode.TRAM, FIRST, 500, 0))).isEmpty();
        assertThat(rule.worth(trip(Mode.TRAM, FIRST, 500, 61_000))).hasValue(61_000);
    }

    private static long naive(ChallengeUnit unit, Set<Mode> modes, List<TripAccepted> trips) {
        long total = 0;
        Set<LocalDate> days = new HashSet<>();
        for (TripAccepted trip : trips) {
            boolean inside = trip.day().compareTo(FIRST) >= 0 && trip.day().compareTo(LAST) <= 0;
            if (!inside || !modes.contains(trip.mode())) {
                continue;
            }
            days.add(trip.day());
            total += unit == ChallengeUnit.METRES
                    ? trip.metres()
                    : unit == ChallengeUnit.MILLIGRAMS ? trip.creditedMilligrams() : 1;
        }
        return unit == ChallengeUnit.DAYS ? days.size() : total;
    }

    private static TripAccepted trip(Random random, int id) {
        return new TripAccepted(
                id,
                1,
                MODES[random.nextInt(MODES.length)],
                1 + random.nextInt(20_000),
                THEN,
                600,
                FIRST.plusDays(random.nextInt(27) - 3),
                null,
                random.nextInt(3) == 0 ? 0 : random.nextInt(2_000_000),
                false);
    }

    private static TripAccepted trip(Mode mode, LocalDate day, int metres, long credited) {
        return new TripAccepted(1, 1, mode, metres, THEN, 600, day, credited, credited, false);
    }
}
