package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a decision of the city.
 *
 * @param subject the decision
 * @param action {@code decision.proposed}, {@code decision.confirmed} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails to the applicants
 */
public record DecisionChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a decision is. */
    public static final String SUBJECT = "decision";

    DecisionChanged with(List<TaskChange> changes, List<LetterOrder> mails) {
        return new DecisionChanged(subject, action, before, after, actingFor, changes, mails);
    }
}
