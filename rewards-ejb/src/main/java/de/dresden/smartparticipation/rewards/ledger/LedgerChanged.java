package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * What happened to a budget, a correction or the books.
 *
 * @param subject which
 * @param action {@code budget.approved} …
 * @param before as it was
 * @param after as it is, a reason or remark included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record LedgerChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    static LedgerChanged of(
            Subject subject,
            String action,
            Map<String, ?> before,
            Map<String, ?> after,
            Capacity by,
            TaskChange... tasks) {
        return new LedgerChanged(subject, action, before, after, by.actingFor(), List.of(tasks));
    }
}
