package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** A project is not done while somebody has something to do for it. */
@Dependent
class TasksBeforeEnd implements BeforeProjectMoves {

    @Inject
    private ProjectTasks tasks;

    @Override
    public Optional<Reason> hinders(ProjectFrame project, ProjectState next) {
        long open = next == ProjectState.DONE ? tasks.open(project.id()).size() : 0;
        return open == 0 ? Optional.empty() : Optional.of(AcceptableProject.because("tasks-open", open));
    }
}
