package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Opens and closes tasks as what happened demands. */
@Dependent
public class TaskBoard {

    private static final String OPEN = """
            insert into platform.task (id, step, subject_type, subject_id, subject_reference, programme, title, context,
                role, department_id, person_id, due, page, opened_at, opened_by)
            values (nextval('platform.task_id'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as bigint), cast(?10 as bigint),
                cast(?11 as date), ?12, ?13, cast(?14 as bigint))
            on conflict (subject_type, subject_id, step, coalesce(department_id, 0)) where closed_at is null
            do update set title = excluded.title, context = excluded.context, role = excluded.role,
                person_id = excluded.person_id, due = excluded.due, page = excluded.page""";

    private static final String CLOSE = """
            update platform.task set closed_at = ?1, closed_by = cast(?2 as bigint)
            where subject_type = ?3 and subject_id = ?4 and closed_at is null""";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public void apply(TaskChange change) {
        if (change instanceof TaskChange.Open open) {
            open(open);
        } else if (change instanceof TaskChange.Close close) {
            close(CLOSE + " and step = ?5", close.subject())
                    .setParameter(5, close.step())
                    .executeUpdate();
        } else {
            close(CLOSE, change.subject()).executeUpdate();
        }
    }

    private void open(TaskChange.Open open) {
        entities.createNativeQuery(OPEN)
                .setParameter(1, open.step())
                .setParameter(2, open.subject().type())
                .setParameter(3, open.subject().id())
                .setParameter(4, open.subject().reference())
                .setParameter(5, open.programme())
                .setParameter(6, open.title())
                .setParameter(7, open.context())
                .setParameter(8, open.role().name())
                .setParameter(9, open.department())
                .setParameter(10, open.person())
                .setParameter(11, open.due() == null ? null : open.due().toString())
                .setParameter(12, open.page())
                .setParameter(13, OffsetDateTime.now(clock))
                .setParameter(14, actor.get().accountId())
                .executeUpdate();
    }

    private Query close(String statement, Subject subject) {
        return entities.createNativeQuery(statement)
                .setParameter(1, OffsetDateTime.now(clock))
                .setParameter(2, actor.get().accountId())
                .setParameter(3, subject.type())
                .setParameter(4, subject.id());
    }
}
