package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happened to an offer.
 *
 * @param subject the offer
 * @param action {@code offer.proposed}, {@code offer.paused} …
 * @param before values before
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record OfferChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** The kind of subject that an offer is. */
    public static final String SUBJECT = "offer";

    OfferChanged with(List<TaskChange> changes) {
        return new OfferChanged(subject, action, before, after, actingFor, changes);
    }

    OfferChanged telling(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(after);
        more.put(name, value);
        return new OfferChanged(subject, action, before, more, actingFor, tasks);
    }
}
