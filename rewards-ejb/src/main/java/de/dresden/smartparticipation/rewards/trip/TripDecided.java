package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something was decided about a trip, or its member objected.
 *
 * @param subject the trip
 * @param what {@code accepted}, {@code rejected}, {@code reversed}, {@code appealed}
 * @param before values before
 * @param after values after, with the reason
 * @param actingFor in whose name a clerk acted, or null
 */
record TripDecided(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Long actingFor)
        implements Happening {

    @Override
    public String action() {
        return "trip." + what;
    }
}
