package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The people and departments of the demo, as they were made before. */
@Dependent
class DemoCast {

    private static final String EVALUATORS = """
            select a.id, a.login, a.name from platform.account a
            join platform.account_role r on r.account_id = a.id and r.role = 'EVALUATOR'
            join platform.membership m on m.account_id = a.id and m.department_id = ?
            order by a.login""";

    @Inject
    private Sql sql;

    long department(String code) {
        return sql.first("select id from platform.department where code = ?", row -> row.number("id"), code)
                .orElseThrow(() -> new IllegalStateException("no department " + code));
    }

    Staff person(String login) {
        return sql.first(
                        "select id, login, name from platform.account where login = ?",
                        row -> staff(row.number("id"), row.text("login"), row.text("name")),
                        login)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    /** Those who answer for a department, at least two. */
    List<Staff> evaluators(long department) {
        List<Staff> found =
                sql.list(EVALUATORS, row -> staff(row.number("id"), row.text("login"), row.text("name")), department);
        if (found.size() < 2) {
            throw new IllegalStateException("department " + department + " has not two evaluators");
        }
        return found;
    }

    private static Staff staff(long id, String login, String name) {
        return new Staff(id, login, name, Set.<Role>of(), Set.of(), List.of());
    }
}
