package de.dresden.smartparticipation.participation.talk;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The task of a consultation's moderators: comments wait, or were reported. */
@Dependent
class CommentTasks {

    private static final String STEP = "consultation.comments";

    private static final String WAITING = """
            select k.id, k.reference, k.title, k.department_id,
                   exists (select 1 from participation.comment m join participation.contribution c on c.id = m.contribution_id
                           where c.consultation_id = k.id and m.state = 'RECEIVED')
                   or exists (select 1 from participation.comment_report r
                              join participation.comment m on m.id = r.comment_id
                              join participation.contribution c on c.id = m.contribution_id
                              where c.consultation_id = k.id and r.settled_at is null) as waits
            from participation.consultation k where k.id = ?""";

    @Inject
    private Sql sql;

    /** What is open now; those who decide at once wait for each other, or neither would see the other's last one. */
    List<TaskChange> changes(long consultation) {
        sql.list("select pg_advisory_xact_lock(hashtext('comment tasks'), ?) is null as locked", row -> 1, (int)
                (consultation % Integer.MAX_VALUE));
        return sql.list(
                WAITING,
                row -> {
                    Subject subject = new Subject("consultation", row.number("id"), row.text("reference"));
                    return row.flag("waits")
                            ? new TaskChange.Open(
                                    STEP,
                                    subject,
                                    "participation",
                                    row.text("title"),
                                    null,
                                    Role.MODERATOR,
                                    row.id("department_id"),
                                    null,
                                    null,
                                    "/contributions/comments.xhtml?consultation=" + row.text("reference"))
                            : new TaskChange.Close(STEP, subject);
                },
                consultation);
    }
}
