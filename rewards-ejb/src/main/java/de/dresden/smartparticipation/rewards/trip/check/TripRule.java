package de.dresden.smartparticipation.rewards.trip.check;

import static de.dresden.smartparticipation.rewards.rule.RuleName.SPEED_LEAST;
import static de.dresden.smartparticipation.rewards.rule.RuleName.TRIP_ABSURD_PERCENT;
import static de.dresden.smartparticipation.rewards.rule.RuleName.TRIP_FUTURE_MINUTES;
import static de.dresden.smartparticipation.rewards.rule.RuleName.TRIP_MINIMUM_METRES;
import static de.dresden.smartparticipation.rewards.rule.RuleName.TRIP_OLDEST_DAYS;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** The rules, each a value that answers by itself. */
enum TripRule {
    TOO_SHORT {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            long least = sheet.of(TRIP_MINIMUM_METRES);
            return trip.metres() < least
                    ? Optional.of(Finding.reject("too-short", trip.metres(), least))
                    : Optional.empty();
        }
    },
    TOO_OLD {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            long days = sheet.of(TRIP_OLDEST_DAYS);
            return trip.start().isBefore(around.now().minus(Duration.ofDays(days)))
                    ? Optional.of(Finding.reject("too-old", days))
                    : Optional.empty();
        }
    },
    /** Who leaves and comes back does not earn the same again. */
    BEFORE_RETURN {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            return around.countsFrom() != null && trip.start().isBefore(around.countsFrom())
                    ? Optional.of(Finding.reject("before-return"))
                    : Optional.empty();
        }
    },
    /** Its end as well: a trip is reported when it is over. */
    IN_FUTURE {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            long minutes = sheet.of(TRIP_FUTURE_MINUTES);
            return trip.end().isAfter(around.now().plus(Duration.ofMinutes(minutes)))
                    ? Optional.of(Finding.reject("in-future", minutes))
                    : Optional.empty();
        }
    },
    OVERLAPS {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            Overlap other = around.overlapping();
            return other == null
                    ? Optional.empty()
                    : Optional.of(Finding.reject(
                            "overlaps-with", other.start(), Reason.of("rewards.mode." + other.mode()), other.id()));
        }
    },
    TOO_FAST {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            Optional<RuleName> rule = ModeLimits.speed(trip.mode());
            if (rule.isEmpty() || !trip.fasterThan(sheet.of(rule.get()), ALL)) {
                return Optional.empty();
            }
            long limit = sheet.of(rule.get());
            BigDecimal speed = trip.kilometresPerHour();
            return Optional.of(
                    trip.fasterThan(limit, sheet.of(TRIP_ABSURD_PERCENT))
                            ? Finding.reject("absurdly-fast", speed, limit)
                            : Finding.review("too-fast", speed, limit));
        }
    },
    TOO_SLOW {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            long least = sheet.of(SPEED_LEAST);
            return trip.slowerThan(least)
                    ? Optional.of(Finding.review("too-slow", trip.kilometresPerHourAtLeast(), least))
                    : Optional.empty();
        }
    },
    TOO_LONG {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            return ModeLimits.length(trip.mode())
                    .map(sheet::of)
                    .filter(kilometres -> trip.metres() > kilometres * METRES)
                    .map(kilometres -> Finding.review("too-long", trip.kilometres(), kilometres));
        }
    },
    KNOWN_OF_ANOTHER {
        @Override
        Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet) {
            return around.knownOfAnother() ? Optional.of(Finding.review("known-of-another")) : Optional.empty();
        }
    };

    private static final long ALL = 100;
    private static final long METRES = 1_000;

    /** What it finds, or nothing. */
    abstract Optional<Finding> judge(TripFacts trip, Surroundings around, RuleSheet sheet);
}
