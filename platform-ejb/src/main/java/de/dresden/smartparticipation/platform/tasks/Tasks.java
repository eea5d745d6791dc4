package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** «Meine Aufgaben». Open to everybody, since everybody sees only the own ones; nobody has none. */
@Stateless
@Boundary
public class Tasks {

    @Inject
    private TaskList tasks;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** How many wait, by view, programme and step; one statement. */
    @PermitAll
    public TaskOverview overview() {
        TaskScope scope = TaskScope.of(actor.get());
        return scope.me() == null ? new TaskOverview(List.of()) : tasks.overview(scope, LocalDate.now(clock));
    }

    /**
     * A page of a view; two statements. Nearest deadline first, without a deadline last; what is done, latest first. Sorts:
     * {@code due}, {@code title}, {@code programme}, {@code step}.
     */
    @PermitAll
    public Page<TaskRow> list(TaskView view, TaskFilter filter, PageQuery query) {
        TaskScope scope = TaskScope.of(actor.get());
        return scope.me() == null
                ? Page.of(query, List.of(), 0)
                : tasks.page(view, filter, query, scope, LocalDate.now(clock));
    }
}
