package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Days go by without a command: an item whose last day comes near becomes a task, and what is late stays one. */
@Singleton
public class PlanTimer {

    private static final String RUNNING = """
            select distinct i.project_id from projects.plan_item i join projects.project p on p.id = i.project_id
            where i.progress < 100 and i.last_day <= ? and p.state in ('PLANNED', 'RUNNING', 'CLOSING') order by i.project_id""";

    @Inject
    private Sql sql;

    @Inject
    private PlanRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tellOfDays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        List<Long> running = sql.list(RUNNING, row -> row.number("project_id"), today.plusDays(PlanTasks.SOON));
        for (long project : running) {
            ProjectFrame frame = projects.of(project);
            tasks.applyAll(register.items(project).stream()
                    .map(item -> PlanTasks.of(frame, item, today))
                    .toList());
        }
    }
}
