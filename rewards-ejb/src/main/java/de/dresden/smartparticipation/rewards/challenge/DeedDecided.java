package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something a member has done was reported, decided or objected to. What the member wrote is not told.
 *
 * @param subject the deed
 * @param what {@code reported}, {@code confirmed}, {@code rejected}, {@code appealed}
 * @param before values before
 * @param after values after, with the reason
 * @param actingFor in whose name a clerk acted, or null
 */
record DeedDecided(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Long actingFor)
        implements Happening {

    @Override
    public String action() {
        return "deed." + what;
    }
}
