package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** People inside and outside the city who have a role, for the rooms that appoint from them; asks nobody for rights. */
@Dependent
public class PeopleWithRole {

    private final Sql sql;

    @Inject
    public PeopleWithRole(Sql sql) {
        this.sql = sql;
    }

    /** Active people with the role, by name. One statement. */
    public List<AffiliatedPerson> all(Role role) {
        return sql.list(
                """
                select a.id, a.login, a.name, a.kind, a.organisation from platform.account a
                join platform.account_role r on r.account_id = a.id and r.role = ?
                where a.active order by a.name, a.id""",
                row -> new AffiliatedPerson(
                        row.number("id"),
                        row.text("login"),
                        row.text("name"),
                        AccountKind.valueOf(row.text("kind")) == AccountKind.EXTERNAL,
                        row.text("organisation")),
                role);
    }
}
