package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened to the weighing of a point.
 *
 * @param subject the point
 * @param action {@code weighing.proposed} …
 * @param before as it was
 * @param after as it is, a remark included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record WeighingChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    WeighingChanged because(String remark) {
        Map<String, Object> told = new TreeMap<>(after);
        told.put("reason", remark);
        return new WeighingChanged(subject, action, before, told, actingFor, tasks);
    }

    static TaskChange open(String step, PointHead point) {
        return new TaskChange.Open(
                step,
                point.subject(),
                "participation",
                point.topic(),
                point.planName(),
                Role.EVALUATOR,
                point.department(),
                null,
                null,
                "/statements/point.xhtml?id=" + point.id());
    }
}
