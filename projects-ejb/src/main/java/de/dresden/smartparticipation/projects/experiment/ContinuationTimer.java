package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Days go by without a command: a check whose day comes near becomes a task. The same task is opened once, however often it is told. */
@Singleton
public class ContinuationTimer {

    @Inject
    private ExperimentRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void ask() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        register.ripe(today)
                .forEach(project ->
                        tasks.applyAll(ContinuationTasks.of(projects.of(project), register.checks(project, today))));
    }
}
