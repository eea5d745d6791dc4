package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a plan, its steps, documents or rounds.
 *
 * @param subject the plan
 * @param what what was done, as {@code step-taken}
 * @param before values as they were, the changed ones only
 * @param after values as they are, a reason included
 * @param by who did it; without a person where the product did
 * @param tasks what that changes in what there is to do
 */
public record PlanChanged(
        Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by, List<TaskChange> tasks)
        implements Happening {

    /** Type of the subject. */
    public static final String SUBJECT = "plan";

    @Override
    public String action() {
        return "plan." + what;
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
