package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who sent an idea: the idea stays, without who it was. */
@Dependent
class SendersOfIdeas extends PersonalRows {

    private static final String FIND = """
            select id, reference, sent_at as at, author as name, email, title as text
            from projects.idea where lower(email) = lower(?) order by id""";

    private final Sql sql;

    @Inject
    SendersOfIdeas(Sql sql) {
        super(sql, "projects.ideas", IdeaChanged.SUBJECT, FIND, "name", "email", "text");
        this.sql = sql;
    }

    @Override
    public int erase(String email) {
        int unconfirmed =
                sql.update("delete from projects.idea where state = 'UNCONFIRMED' and lower(email) = lower(?)", email);
        return unconfirmed
                + sql.update(
                        "update projects.idea set author = null, email = null, version = version + 1 where lower(email) = lower(?)",
                        email);
    }
}
