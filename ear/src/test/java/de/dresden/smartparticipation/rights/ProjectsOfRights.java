package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectKey;
import java.util.concurrent.atomic.AtomicLong;

/** A project of the department that the rights are asked for, made for one call. */
public final class ProjectsOfRights {

    private static final AtomicLong NUMBER = new AtomicLong(1_000);

    private final Sql sql;
    private final RightsObjects on;
    private final String reference;
    private long id;

    public ProjectsOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
        reference = on.missing() ? "PR-1998-000" : "PR-1998-" + NUMBER.incrementAndGet();
        if (!on.missing()) {
            make();
        }
    }

    private void make() {
        id = sql.first("""
                insert into projects.project (id, reference, title, department_id, state, light, created_at, version)
                values (nextval('projects.project_id'), ?, 'Project', ?, 'RUNNING', 'GREEN', timestamptz '2026-01-01', 1)
                returning id""", row -> row.number("id"), reference, on.department()).orElseThrow();
    }

    public String reference() {
        return reference;
    }

    /** Its key; 0 for one that is missing. */
    public long id() {
        return id;
    }

    /** As it is at first. */
    public ProjectKey key() {
        return new ProjectKey(reference, 1);
    }

    /** An account with the right role to be in a team. */
    public long somebody() {
        return sql.first(
                        "select r.account_id as id from platform.account_role r join platform.account a on a.id = r.account_id"
                                + " where r.role = 'EVALUATOR' and a.active limit 1",
                        row -> row.number("id"))
                .orElse(0L);
    }

    /** One who is in the team. */
    long member() {
        long person = somebody();
        if (!on.missing()) {
            sql.update(
                    "insert into projects.project_member (project_id, person_id, added_at) values (?, ?, timestamptz '2026-01-01')"
                            + " on conflict do nothing",
                    id,
                    person);
        }
        return person;
    }

    long partner() {
        return on.missing() ? 0 : sql.first("""
                insert into projects.project_partner (id, project_id, part, kind, name, version)
                values (nextval('projects.project_partner_id'), ?, 'PARTNER', 'ASSOCIATION', 'Beds e. V.', 1) returning id""", row -> row.number("id"), id).orElseThrow();
    }

    /** A task of one who is called by none of the roles. */
    long task(boolean done) {
        return on.missing()
                ? 0
                : sql.first("""
                insert into projects.project_task (id, project_id, title, person_id, created_at, done_at, done_by, version)
                select nextval('projects.project_task_id'), ?, 'Task', a.id, timestamptz '2026-01-01',
                    case when ? then timestamptz '2026-01-02' end, case when ? then a.id end, 1
                from platform.account a where a.login = 'colleague.a' returning id""", row -> row.number("id"), id, done, done).orElseThrow();
    }
}
