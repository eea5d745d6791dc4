package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reminds departments twice: {@value #DAYS_BEFORE} days before the last day, and once it is over; then who asked has a task too. What was
 * reminded of is marked first, so that several nodes remind once.
 */
@Dependent
class ViewReminders {

    static final int DAYS_BEFORE = 3;

    private static final String DUE = """
            update projects.department_view v set reminded_on = ? from projects.application a
            where a.id = v.application_id and a.state in ('IN_CHECK', 'QUERIED') and v.state = 'REQUESTED'
              and (v.reminded_on is null and v.due <= ? or v.due < ? and v.reminded_on is distinct from ? and v.reminded_on <= v.due)
            returning v.application_id, v.department_id, v.due""";

    private final Sql sql;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final ViewLetters letters;
    private final Happenings happenings;
    private final Clock clock;

    @Inject
    ViewReminders(
            Sql sql,
            ApplicationDirectory applications,
            CallDirectory calls,
            ViewLetters letters,
            Happenings happenings,
            Clock clock) {
        this.sql = sql;
        this.applications = applications;
        this.calls = calls;
        this.letters = letters;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** A view that is due. */
    record Due(long application, long department, LocalDate due) {}

    void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        due(sql, today).forEach(one -> remind(one, today));
    }

    /** Marks those of which is to be reminded on this day, and tells them. */
    static List<Due> due(Sql sql, LocalDate today) {
        return sql.list(
                DUE,
                row -> new Due(row.number("application_id"), row.number("department_id"), row.day("due")),
                today,
                today.plusDays(DAYS_BEFORE),
                today,
                today);
    }

    private void remind(Due one, LocalDate today) {
        ApplicationFrame application = applications.of(one.application());
        CallFrame call = calls.of(application.call());
        List<TaskChange> tasks =
                one.due().isBefore(today) ? List.of(ViewTasks.overdue(application, call, one.due())) : List.of();
        happenings.record(CheckChanged.of(
                        application,
                        "view-reminded",
                        Map.of(),
                        Map.of(
                                "departments",
                                letters.names(Set.of(one.department())),
                                "until",
                                one.due().toString()),
                        Capacity.NOBODY,
                        tasks)
                .mailing(letters.reminder(application, call, one.department(), one.due())));
    }
}
