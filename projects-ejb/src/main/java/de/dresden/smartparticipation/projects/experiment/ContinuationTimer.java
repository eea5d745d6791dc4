package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Days go by without a command: a project that was carried out gets its checks by its grant's or its plan's last day, and a check whose day
 * comes near becomes a task. Both happen once, on however many nodes and however often they are told.
 */
@Singleton
public class ContinuationTimer {

    @Inject
    private ExperimentRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private Happenings happenings;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void ask() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        register.unasked().forEach((project, day) -> {
            if (register.beginChecks(project, day)) {
                happenings.record(ExperimentChanged.of(
                        projects.of(project),
                        "ends-on",
                        Map.of(),
                        Map.of("day", day.toString()),
                        Capacity.NOBODY,
                        List.of()));
            }
        });
        register.ripe(today)
                .forEach(project ->
                        tasks.applyAll(ContinuationTasks.of(projects.of(project), register.checks(project, today))));
    }
}
