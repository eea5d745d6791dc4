package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * A request went a step on.
 *
 * @param subject the request
 * @param action {@code person-request.asked}, {@code .confirmed}, {@code .entered}, {@code .proposed}, {@code .returned},
 *     {@code .approved}, {@code .refused}, {@code .forgotten}
 * @param after values now; never the person's data
 * @param tasks what has to be done now, or not any more
 */
record RequestChanged(Subject subject, String action, Map<String, ?> after, List<TaskChange> tasks)
        implements Happening {}
