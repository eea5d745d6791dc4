package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happened to a partner.
 *
 * @param subject the partner
 * @param action {@code partner.submitted}, {@code partner.suspended} …
 * @param before values before; an IBAN by its last four characters only
 * @param after values after, a reason or question included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record PartnerChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** The kind of subject that a partner is. */
    public static final String SUBJECT = "partner";

    PartnerChanged with(List<TaskChange> changes) {
        return new PartnerChanged(subject, action, before, after, actingFor, changes);
    }

    PartnerChanged telling(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(after);
        more.put(name, value);
        return new PartnerChanged(subject, action, before, more, actingFor, tasks);
    }
}
