package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What this room keeps of a person: the contributions sent with the address. Erased is who sent them; the contribution stays. */
@Dependent
class SendersOfContributions implements PersonalDataSource {

    private static final String FIND = """
            select c.id, c.reference, c.received_at, c.sender_name, c.sender_email, c.title, c.text, c.place_text,
                k.title as consultation
            from participation.contribution c join participation.consultation k on k.id = c.consultation_id
            where lower(c.sender_email) = lower(?) order by c.received_at, c.id""";

    private static final String ERASE = """
            update participation.contribution set sender_name = null, sender_email = null, version = version + 1
            where lower(sender_email) = lower(?)""";

    @Inject
    private Sql sql;

    SendersOfContributions() {}

    SendersOfContributions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.contributions";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                FIND,
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("name", row.text("sender_name"));
                    values.put("email", row.text("sender_email"));
                    values.put("consultation", row.text("consultation"));
                    values.put("title", row.text("title"));
                    values.put("text", row.text("text"));
                    values.put("place", row.text("place_text"));
                    Subject subject = new Subject("contribution", row.number("id"), row.text("reference"));
                    return new PersonalRecord(subject, row.instant("received_at"), values, false);
                },
                email);
    }

    @Override
    public int erase(String email) {
        return sql.update(ERASE, email);
    }
}
