package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.rewards.challenge.count.DaySums;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import de.dresden.smartparticipation.rewards.trip.TripReversed;
import de.dresden.smartparticipation.rewards.trip.TripsAccepted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Counts trips for the challenges of their member, in the transaction in which they are accepted or reversed. It holds no wallet and waits for
 * none: the member is held by whoever accepts, so for one member everything here goes one after the other.
 */
@Dependent
class TripCounting {

    @Inject
    private EntryBook book;

    @Inject
    private Clock clock;

    TripCounting() {}

    TripCounting(EntryBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    void count(@Observes TripsAccepted accepted) {
        for (EntryBook.Counting counting : book.counting(accepted.member())) {
            Map<TripAccepted, Long> worth = new LinkedHashMap<>();
            for (TripAccepted trip : accepted.trips()) {
                OptionalLong amount = counting.worth(trip);
                if (amount.isPresent()) {
                    worth.put(trip, amount.getAsLong());
                }
            }
            if (!worth.isEmpty()) {
                add(counting.challenge(), accepted.member(), worth);
            }
        }
    }

    private void add(long challenge, long member, Map<TripAccepted, Long> worth) {
        List<Long> trips = worth.keySet().stream().map(TripAccepted::trip).toList();
        Set<Long> fresh = new HashSet<>(book.mark(challenge, member, trips));
        DaySums sums = new DaySums();
        worth.forEach((trip, amount) -> {
            if (fresh.contains(trip.trip())) {
                sums.add(trip.day(), amount);
            }
        });
        if (!fresh.isEmpty()) {
            book.add(challenge, member, sums.days(), clock.instant());
        }
    }

    void takeBack(@Observes TripReversed reversed) {
        TripAccepted trip = reversed.trip();
        for (EntryBook.Counting counting : book.counting(trip.member())) {
            OptionalLong amount = counting.rule().worth(trip);
            if (amount.isPresent() && book.unmark(counting.challenge(), trip.trip())) {
                book.takeBack(counting.challenge(), trip.member(), trip.day(), amount.getAsLong(), clock.instant());
            }
        }
    }
}
