package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Opens and closes tasks as what happened demands. */
@Dependent
public class TaskBoard {

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public void apply(TaskChange change) {
        applyAll(List.of(change));
    }

    /**
     * Applies many changes with few statements: a hundred thousand take seconds. All that is to be closed is closed first, then
     * opened what is to be opened; of several openings of the same task the last one counts.
     */
    public void applyAll(Collection<? extends TaskChange> changes) {
        new TaskBatch(sql, clock.instant(), actor.get().accountId()).apply(changes);
    }
}
