package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The task of a consultation's moderators: comments wait, or were reported. */
@Dependent
public class CommentTasks {

    private static final String STEP = "consultation.comments";

    private static final String WAITING = """
            select k.id, k.reference, k.title, k.department_id,
                   exists (select from participation.comment m where m.consultation_id = k.id and m.state = 'RECEIVED')
                   or exists (select from participation.comment_report r
                              join participation.comment m on m.id = r.comment_id
                              where m.consultation_id = k.id and r.settled_at is null) as waits
            from participation.consultation k where k.id = ?""";

    @Inject
    private Sql sql;

    /** What is open now; those who decide at once wait for each other, or neither would see the other's last one. */
    public List<TaskChange> changes(long consultation) {
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
