package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a set of factors.
 *
 * @param subject the set
 * @param what {@code imported}, {@code proposed}, {@code approved}, {@code returned}, {@code withdrawn}, {@code discarded},
 *     {@code ended}
 * @param before values before
 * @param after values after
 * @param actingFor in whose name, or null
 * @param tasks what is to be done now
 */
record FactorSetChanged(
        Subject subject,
        String what,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    @Override
    public String action() {
        return "factor-set." + what;
    }
}
