package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** People from outside with an account, for the rooms that tie them to their organisation; asks nobody for rights. */
@Dependent
public class ExternalPeople {

    private static final String WITH = """
            select a.id, a.login, a.name from platform.account a
            join platform.account_role r on r.account_id = a.id and r.role = ?
            where a.active and a.kind = 'EXTERNAL'""";

    @Inject
    private Sql sql;

    /** The active external account with this login and role, where there is one. */
    public Optional<Long> account(String login, Role role) {
        return sql.first(WITH + " and a.login = ?", row -> row.number("id"), role, login);
    }

    /** Active external accounts with the role, by name. */
    public List<PersonName> with(Role role) {
        return sql.list(
                WITH + " order by a.name, a.id",
                row -> new PersonName(row.number("id"), row.text("login"), row.text("name")),
                role);
    }
}
