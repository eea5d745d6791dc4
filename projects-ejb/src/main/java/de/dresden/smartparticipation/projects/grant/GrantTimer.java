package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Days go by without a command: notices become final, and with that a higher sum counts. */
@Singleton
public class GrantTimer {

    private static final String DUE = """
            select n.reference from projects.grant_notice n where n.final_on <= ? and n.kind <> 'REFUSAL'
                and (exists (select 1 from platform.task t where t.subject_type = 'grant-notice' and t.subject_id = n.id
                        and t.step = 'grant-notice.remedy-period' and t.closed_at is null)
                    or n.kind in ('CHANGE', 'REVOCATION') and n.issued_at > (select applied.issued_at from projects.project_grant g
                        join projects.grant_notice applied on applied.id = g.notice_id where g.project_id = n.project_id))
            order by n.issued_at""";

    @Inject
    private NoticeRegister register;

    @Inject
    private GrantDesk desk;

    @Inject
    private GrantFollowing following;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Schedule(hour = "*", minute = "13", persistent = false)
    void tellOfDays() {
        LocalDate today = desk.today();
        sql.list(DUE, row -> row.text("reference"), today).forEach(reference -> {
            GrantNotice notice = register.find(reference);
            following.follow(notice, today);
            tasks.applyAll(GrantTasks.of(notice, desk.project(notice), today));
        });
    }
}
