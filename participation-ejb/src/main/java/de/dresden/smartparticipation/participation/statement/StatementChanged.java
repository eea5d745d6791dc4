package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a statement.
 *
 * @param subject the statement
 * @param action {@code statement.received}, {@code statement.point-added} …
 * @param before the changed values before
 * @param after and after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what that changes in what there is to do
 */
public record StatementChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** The kind of subject that a statement is. */
    public static final String SUBJECT = "statement";

    StatementChanged also(List<TaskChange> more) {
        List<TaskChange> all = new ArrayList<>(tasks);
        all.addAll(more);
        return new StatementChanged(subject, action, before, after, actingFor, List.copyOf(all));
    }
}
