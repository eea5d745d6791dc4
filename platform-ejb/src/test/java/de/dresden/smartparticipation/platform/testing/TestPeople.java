package de.dresden.smartparticipation.platform.testing;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import javax.sql.DataSource;

/** Rows for the people and departments that a database test needs; what is there already stays. */
public final class TestPeople {

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;

    private TestPeople(Sql sql) {
        this.sql = sql;
    }

    public static TestPeople in(DataSource database) {
        return new TestPeople(Sql.on(database));
    }

    public TestPeople department(long id, String code) {
        sql.update(
                "insert into platform.department (id, code, name, version) values (?, ?, ?, 0) on conflict do nothing",
                id,
                code,
                "Department " + code);
        return this;
    }

    public TestPeople staff(long id, String login) {
        sql.update("""
                insert into platform.account (id, login, name, kind, password_hash, password_changed_at,
                    must_change_password, security_stamp, created_at, version)
                values (?, ?, initcap(?), 'STAFF', '-', ?, false, '-', ?, 0) on conflict do nothing""", id, login, login, CREATED, CREATED);
        return this;
    }

    /** An employee with one role in some departments. */
    public TestPeople staff(long id, String login, Role role, long... departments) {
        staff(id, login);
        sql.update(
                "insert into platform.account_role (account_id, role) values (?, ?) on conflict do nothing", id, role);
        for (long department : departments) {
            sql.update(
                    "insert into platform.membership (account_id, department_id) values (?, ?) on conflict do nothing",
                    id,
                    department);
        }
        return this;
    }
}
