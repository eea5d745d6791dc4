package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * What this room keeps of a person: earlier requests that are over. Erased is the address, and the link to
 * a file is no longer good; the keyed hash shows that it was done. One that is being answered is not among them.
 */
@Dependent
class RequestsOfPerson implements PersonalDataSource {

    private final Sql sql;
    private final SecretLinks links;

    @Inject
    RequestsOfPerson(Sql sql, SecretLinks links) {
        this.sql = sql;
        this.links = links;
    }

    @Override
    public String name() {
        return "platform.person-requests";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                "select id, asked_at, email from platform.person_request where lower(email) = lower(?) and done_at is not null"
                        + " order by asked_at, id",
                row -> new PersonalRecord(
                        PersonRequest.subject(row.number("id")),
                        row.instant("asked_at"),
                        Map.of("email", row.text("email")),
                        false),
                email);
    }

    @Override
    public int erase(String email) {
        List<Long> over = sql.list(
                "update platform.person_request set email = null"
                        + " where lower(email) = lower(?) and done_at is not null returning id",
                row -> row.number("id"),
                email);
        links.revoke(PersonRequest.TYPE, over, RequestMails.FILE);
        return over.size();
    }
}
