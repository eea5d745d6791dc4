package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something was done with the personal data of a case, or planned; it stands in the history of the case.
 *
 * @param subject the case
 * @param action {@code retention.periods-changed}, {@code .offered}, {@code .valued}, {@code .handed-over}, {@code .disposed},
 *     {@code .due}, {@code .run}
 * @param before values before
 * @param after values now
 * @param tasks what has to be done now, or not any more
 */
record RetentionChanged(
        Subject subject, String action, Map<String, ?> before, Map<String, ?> after, List<TaskChange> tasks)
        implements Happening {}
