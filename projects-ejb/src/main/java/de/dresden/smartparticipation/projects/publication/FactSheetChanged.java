package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to the fact sheet of a project; it stands in the project's history.
 *
 * @param subject the project
 * @param action {@code fact-sheet.proposed}, {@code fact-sheet.published} …
 * @param before values before, the changed ones only
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record FactSheetChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** The kind of subject that owns the pictures. */
    static final String SUBJECT = "fact-sheet";
}
