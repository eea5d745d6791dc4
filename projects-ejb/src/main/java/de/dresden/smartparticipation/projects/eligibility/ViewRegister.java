package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the views of departments. */
@Dependent
class ViewRegister {

    private static final String VIEWS = """
            select v.*, d.name as department, r.name as requester, coalesce(g.name, c.name) as by_name,
                   coalesce(v.given_at, v.closed_at) as by_at
            from projects.department_view v join platform.v_department d on d.id = v.department_id
            join platform.v_person r on r.id = v.requested_by
            left join platform.v_person g on g.id = v.given_by left join platform.v_person c on c.id = v.closed_by
            where v.application_id = ? and v.state <> 'WITHDRAWN' order by d.name, v.id""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    void add(DepartmentView view) {
        entities.persist(view);
    }

    void flush() {
        entities.flush();
    }

    /** @throws NotFound where there is none */
    DepartmentView find(long id) {
        DepartmentView view = entities.find(DepartmentView.class, id);
        if (view == null) {
            throw new NotFound(id);
        }
        return view;
    }

    List<DepartmentView> open(long application) {
        return entities.createQuery(
                        "select v from DepartmentView v where v.application = :application and v.state = :state",
                        DepartmentView.class)
                .setParameter("application", application)
                .setParameter("state", ViewState.REQUESTED)
                .getResultList();
    }

    /** Departments that were asked already. */
    Set<Long> asked(long application) {
        return new HashSet<>(sql.list(
                "select department_id from projects.department_view where application_id = ? and state <> 'WITHDRAWN'",
                row -> row.number("department_id"),
                application));
    }

    /** Of some departments, those that are there and at work. */
    Set<Long> active(Set<Long> departments) {
        return new HashSet<>(sql.list(
                "select id from platform.department where active and id = any (?::bigint[])",
                row -> row.number("id"),
                departments));
    }

    /** By name of the department; without what was taken back. */
    List<ViewRow> rows(long application, boolean inCheck, Actor viewer, LocalDate today) {
        return sql.list(VIEWS, row -> row(row, inCheck, viewer, today), application);
    }

    private static ViewRow row(Row row, boolean inCheck, Actor viewer, LocalDate today) throws SQLException {
        ViewState state = ViewState.valueOf(row.text("state"));
        long department = row.number("department_id");
        LocalDate due = row.day("due");
        return new ViewRow(
                new ViewKey(row.number("id"), row.number("version")),
                department,
                row.text("department"),
                row.text("question"),
                due,
                state,
                state == ViewState.REQUESTED && due.isBefore(today),
                row.text("requester"),
                row.instant("requested_at"),
                state == ViewState.GIVEN ? data(row) : null,
                row.text("by_name"),
                row.instant("by_at"),
                row.text("closed_reason"),
                inCheck
                        && (state == ViewState.REQUESTED || state == ViewState.GIVEN)
                        && viewer.is(Role.EVALUATOR, department));
    }

    private static ViewData data(Row row) throws SQLException {
        return new ViewData(
                Agreement.valueOf(row.text("cost")),
                Agreement.valueOf(row.text("feasible")),
                row.text("statement"),
                row.text("conditions"));
    }
}
