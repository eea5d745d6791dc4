package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.eligibility.Agreement;
import de.dresden.smartparticipation.projects.eligibility.CheckFilter;
import de.dresden.smartparticipation.projects.eligibility.CheckKey;
import de.dresden.smartparticipation.projects.eligibility.ViewData;
import de.dresden.smartparticipation.projects.eligibility.ViewKey;
import de.dresden.smartparticipation.projects.eligibility.ViewRequest;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of the eligibility check are called; a view belongs to the department that is asked, the rest to that of the call. */
@Dependent
class CheckArguments implements RightsArguments.Room {

    private static final String WHY = "Because";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("ChecksInWork.list", on -> with(CheckFilter.none(), PageQuery.first()));
        table.put(
                "ChecksInWork.export",
                on -> with(CheckFilter.none(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("EligibilityChecks.details", on -> with(application(on, "IN_CHECK")));
        table.put("EligibilityChecks.answer", on -> with(check(on, "IN_CHECK"), List.of()));
        table.put("EligibilityChecks.ask", on -> with(check(on, "IN_CHECK"), WHY, today().plusDays(9)));
        table.put("EligibilityChecks.unask", on -> with(check(on, "QUERIED")));
        table.put("EligibilityChecks.pass", on -> with(check(on, "IN_CHECK")));
        table.put("EligibilityChecks.reopen", on -> with(check(on, "ELIGIBLE")));
        table.put("EligibilityChecks.refuse", on -> with(check(on, "IN_CHECK"), WHY));
        table.put("OwnRefusals.isThere", on -> with("unknown"));
        table.put("OwnRefusals.letter", on -> with("unknown", OutputStream.nullOutputStream()));
        table.put("EligibilityChecks.letter", on -> with(refused(on), OutputStream.nullOutputStream()));
        table.put(
                "DepartmentViews.request",
                on -> with(check(on, "IN_CHECK"), new ViewRequest(Set.of(on.department()), today().plusDays(9), null)));
        table.put(
                "DepartmentViews.give",
                on -> with(view(on, "REQUESTED"), new ViewData(Agreement.YES, Agreement.YES, "Fine", null)));
        table.put("DepartmentViews.close", on -> with(view(on, "REQUESTED"), WHY));
        table.put("DepartmentViews.reopen", on -> with(view(on, "CLOSED"), today().plusDays(9)));
        table.put("DepartmentViews.withdraw", on -> with(view(on, "REQUESTED")));
    }

    private CheckKey check(RightsObjects on, String state) {
        return new CheckKey(application(on, state), 0);
    }

    private String application(RightsObjects on, String state) {
        String reference = new ApplicationsOfRights(sql, on, today()).submitted();
        List<String> way = state.equals("SUBMITTED") || state.equals("IN_CHECK") ? List.of() : List.of(state);
        move(reference, "IN_CHECK");
        way.forEach(next -> move(reference, next));
        return reference;
    }

    private void move(String reference, String state) {
        sql.update(
                "update projects.application set state = ?, query = 'Why?', query_until = ?, state_reason = 'Because' where reference = ?",
                state,
                today().plusDays(9),
                reference);
    }

    private String refused(RightsObjects on) {
        String reference = application(on, "REFUSED");
        sql.update("""
                insert into projects.refusal_letter (application_id, day, reason, remedy, contact, made_by, made_at)
                select id, ?, 'Because', 'Object', 'Eva', (select min(id) from platform.account), ? from projects.application
                where reference = ?""", today(), clock.instant(), reference);
        return reference;
    }

    /** Overdue, so that it can be closed. */
    private ViewKey view(RightsObjects on, String state) {
        String reference = application(on, "IN_CHECK");
        boolean closed = state.equals("CLOSED");
        return sql.first(
                        """
                insert into projects.department_view (id, application_id, department_id, due, state, requested_by, requested_at,
                    closed_by, closed_at, closed_reason, version)
                select nextval('projects.department_view_id') + 900000, a.id, ?, ?, ?, p.id, ?, case when ? then p.id end,
                    case when ? then ?::timestamptz end, case when ? then 'Because' end, 1
                from projects.application a, (select min(id) as id from platform.account) p where a.reference = ? returning id""",
                        row -> new ViewKey(row.number("id"), 1),
                        on.department(),
                        today().minusDays(1),
                        state,
                        clock.instant(),
                        closed,
                        closed,
                        clock.instant(),
                        closed,
                        reference)
                .orElse(new ViewKey(RightsObjects.NONE, 1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
