package de.dresden.smartparticipation.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself holds of projects and what hangs on them; on the two projects of {@link BudgetSite}. */
class ProjectConstraintsTest {

    private static final String HASH = "encode(sha256(convert_to('{}', 'UTF8')), 'hex')";

    private static Sql sql;

    @BeforeAll
    static void begin() {
        sql = new BudgetSite().sql;
    }

    @Test
    void references_are_speakable_and_grow_beyond_three_digits() {
        assertThat(next()).isEqualTo("PR-2026-001");
        sql.first("select setval('projects.project_number', 999) as n", row -> row.number("n"));
        assertThat(next()).isEqualTo("PR-2026-1000");
    }

    @Test
    void a_state_follows_only_those_that_lead_to_it() {
        for (ProjectState from : ProjectState.values()) {
            for (ProjectState to : ProjectState.values()) {
                if (from != to) {
                    long id = project(from);
                    if (from.mayBecome(to)) {
                        move(id, to);
                    } else {
                        assertThatThrownBy(() -> move(id, to))
                                .as(from + " " + to)
                                .hasStackTraceContaining("project_moves");
                    }
                }
            }
        }
    }

    @Test
    void what_is_not_green_or_is_stopped_says_why() {
        long id = project(ProjectState.RUNNING);
        refuses(
                "project_light_reason",
                "update projects.project set light = 'RED', light_reason = ' ' where id = " + id);
        refuses(
                "project_stop_reason",
                "update projects.project set state = 'STOPPED', state_reason = null where id = " + id);
        refuses(
                "project_stop_reason",
                "update projects.project set state = 'STOPPED', state_reason = ' ' where id = " + id);
    }

    @Test
    void a_project_is_carried_by_one() {
        long id = project(ProjectState.RUNNING);
        String carrier = """
                insert into projects.project_partner (id, project_id, part, kind, name, version)
                values (nextval('projects.project_partner_id'), %d, 'CARRIER', 'ASSOCIATION', 'Beete e. V.', 1)""".formatted(id);
        sql.update(carrier);
        refuses("project_carrier", carrier);
    }

    @Test
    void a_task_is_given_to_a_person_or_to_a_department() {
        long id = project(ProjectState.RUNNING);
        String task =
                "insert into projects.project_task (id, project_id, title, department_id, person_id, created_at, version)"
                        + " values (nextval('projects.project_task_id'), " + id
                        + ", 'Task', %s, %s, timestamptz '2026-01-01', 1)";
        sql.update(task.formatted("7", "null"));
        sql.update(task.formatted("null", "1"));
        refuses("project_task_whose", task.formatted("7", "1"));
        refuses("project_task_whose", task.formatted("null", "null"));
    }

    @Test
    void a_report_that_is_frozen_stays_and_its_hash_is_of_its_content() {
        long id = project(ProjectState.RUNNING);
        sql.update(report(id, 1, HASH));
        refuses("status_report_stays", "update projects.status_report set text = 'other' where project_id = " + id);
        refuses("status_report_stays", "delete from projects.status_report where project_id = " + id);
        refuses("status_report_hash", report(id, 2, "'" + "0".repeat(64) + "'"));
    }

    @Test
    void there_is_one_draft_of_a_report() {
        long id = project(ProjectState.RUNNING);
        String draft = "insert into projects.status_report (id, project_id, number, text, written_at, version)"
                + " values (nextval('projects.status_report_id'), " + id + ", %d, '', timestamptz '2026-01-01', 1)";
        sql.update(draft.formatted(1));
        refuses("status_report_draft", draft.formatted(2));
    }

    private static String report(long project, int number, String hash) {
        return "insert into projects.status_report (id, project_id, number, text, written_at, version, day, frozen_at, content, hash)"
                + " values (nextval('projects.status_report_id'), " + project + ", " + number
                + ", 'Text', timestamptz '2026-01-01', 1, date '2026-01-01', timestamptz '2026-01-01', '{}', " + hash
                + ")";
    }

    private static void refuses(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).hasStackTraceContaining(constraint);
    }

    private static String next() {
        return sql.first("select projects.next_project_reference(2026) as r", row -> row.text("r"))
                .orElseThrow();
    }

    private static void move(long id, ProjectState to) {
        sql.update("update projects.project set state = ?, state_reason = 'Because.' where id = ?", to, id);
    }

    private static long project(ProjectState state) {
        return sql.first(
                        "insert into projects.project (id, reference, title, department_id, state, state_reason, light, created_at, version)"
                                + " values (nextval('projects.project_id'), 'PR-1999-' || (1000 + nextval('projects.project_task_id')), 'Project', 7, ?,"
                                + " 'Because.', 'GREEN', timestamptz '2026-01-01', 1) returning id",
                        row -> row.number("id"),
                        state)
                .orElseThrow();
    }
}
