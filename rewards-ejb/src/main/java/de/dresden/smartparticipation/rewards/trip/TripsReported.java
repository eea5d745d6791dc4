package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;
import java.util.TreeMap;

/**
 * A member reported trips: one entry a call, with numbers and no trip in it.
 *
 * @param subject the member
 * @param taken how many, by how they stand
 */
record TripsReported(Subject subject, Map<TripState, Long> taken) implements Happening {

    @Override
    public String action() {
        return "member.trips-reported";
    }

    @Override
    public Map<String, ?> after() {
        Map<String, Long> numbers = new TreeMap<>();
        taken.forEach((state, number) -> numbers.put(state.name(), number));
        return numbers;
    }
}
