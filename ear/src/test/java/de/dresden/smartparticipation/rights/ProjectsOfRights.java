package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
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
}
