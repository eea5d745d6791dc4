package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** A task for the department of each point that nobody has begun to weigh. */
@Dependent
class PointTasks {

    static final String SUBJECT = "statement-point";
    static final String WEIGH = "point.weigh";

    @Inject
    private Sql sql;

    @Inject
    private StatementLists lists;

    List<TaskChange> of(String reference, PlanFrame plan) {
        return lists.points(reference).stream()
                .filter(point -> sql.first(
                                "select 1 as found from participation.weighing where point_id = ?",
                                row -> row.number("found"),
                                point.id())
                        .isEmpty())
                .<TaskChange>map(point -> new TaskChange.Open(
                        WEIGH,
                        new Subject(SUBJECT, point.id(), reference + "/" + point.number()),
                        "participation",
                        point.topic(),
                        plan.name(),
                        Role.EVALUATOR,
                        point.department(),
                        null,
                        null,
                        "/statements/point.xhtml?id=" + point.id()))
                .toList();
    }

    static List<TaskChange> closed(long point) {
        return List.of(new TaskChange.CloseAll(new Subject(SUBJECT, point, String.valueOf(point))));
    }
}
