package de.dresden.smartparticipation.rewards.challenge.count;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which trips count for a challenge, and how much.
 *
 * @param unit what is counted
 * @param modes that count
 * @param first first day
 * @param last last day
 */
public record CountRule(ChallengeUnit unit, Set<Mode> modes, LocalDate first, LocalDate last) {

    public CountRule {
        modes = Set.copyOf(modes);
    }

    /** How much of the unit a trip is, at least 1; nothing where it does not count. */
    public OptionalLong worth(TripAccepted trip) {
        if (!modes.contains(trip.mode())
                || trip.day().isBefore(first)
                || trip.day().isAfter(last)) {
            return OptionalLong.empty();
        }
        long amount =
                switch (unit) {
                    case METRES -> trip.metres();
                    case MILLIGRAMS -> trip.creditedMilligrams();
                    case TRIPS, DAYS -> 1;
                    case DEEDS -> 0;
                };
        return amount > 0 ? OptionalLong.of(amount) : OptionalLong.empty();
    }
}
