package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where people with an account are reached by mail. */
@Dependent
public class PeopleAddresses {

    private final Sql sql;

    @Inject
    public PeopleAddresses(Sql sql) {
        this.sql = sql;
    }

    /** The address of an active account, where it has one. */
    public Optional<String> of(long account) {
        return sql.first(
                "select email from platform.account where id = ? and active", row -> row.text("email"), account);
    }

    /** The addresses of all active accounts with a role. */
    public List<String> with(Role role) {
        return sql.list(
                "select a.email from platform.account a join platform.account_role r on r.account_id = a.id"
                        + " where a.active and a.email is not null and r.role = ? order by a.id",
                row -> row.text("email"),
                role);
    }

    /** The addresses of all active accounts with a role in a department. */
    public List<String> with(Role role, long department) {
        return sql.list(
                "select a.email from platform.account a join platform.account_role r on r.account_id = a.id"
                        + " join platform.membership d on d.account_id = a.id"
                        + " where a.active and a.email is not null and r.role = ? and d.department_id = ? order by a.id",
                row -> row.text("email"),
                role,
                department);
    }
}
