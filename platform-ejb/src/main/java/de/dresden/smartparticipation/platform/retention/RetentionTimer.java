package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Looks every night which cases have data that are due, and gives their managers the task; once for each. */
@Singleton
public class RetentionTimer {

    @Inject
    private RetentionDesk desk;

    @Inject
    private Sql sql;

    @Inject
    private Happenings happenings;

    @Schedule(hour = "4", minute = "11", persistent = false)
    void look() {
        desk.ended().stream().filter(about -> !isTold(about)).forEach(about -> {
            RetentionOverview view = desk.view(about, true);
            if (view.number() > 0) {
                happenings.record(due(view));
            }
        });
    }

    private boolean isTold(RetainedCase about) {
        return sql.first(
                        "select 1 as n from platform.task where subject_type = ? and subject_id = ? and step = ?"
                                + " and closed_at is null",
                        row -> row.number("n"),
                        about.subject().type(),
                        about.subject().id(),
                        RetentionPlan.STEP)
                .isPresent();
    }

    private static RetentionChanged due(RetentionOverview view) {
        RetainedCase about = view.about();
        TaskChange task = new TaskChange.Open(
                RetentionPlan.STEP,
                about.subject(),
                "platform",
                about.title(),
                null,
                Role.CONSULTATION_MANAGER,
                about.department(),
                null,
                null,
                "/consultations/retention.xhtml?reference=" + about.subject().reference());
        return new RetentionChanged(
                about.subject(), "retention.due", Map.of(), Map.of("records", view.number()), List.of(task));
    }
}
