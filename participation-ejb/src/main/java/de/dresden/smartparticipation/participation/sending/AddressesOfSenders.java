package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses that a person left for mails about contributions, confirmed or not. Erased, no mail is written any more. */
@Dependent
class AddressesOfSenders implements PersonalDataSource {

    private static final String FIND = """
            select c.id, c.reference, c.received_at as at, s.email, c.title, k.title as consultation
            from participation.submission s join participation.contribution c on c.id = s.contribution_id
            join participation.consultation k on k.id = c.consultation_id
            where lower(s.email) = lower(?) order by c.received_at, c.id""";

    private static final String ERASE = """
            update participation.submission set email = null, unsubscribed_at = coalesce(unsubscribed_at, ?)
            where lower(email) = lower(?)""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    AddressesOfSenders() {}

    AddressesOfSenders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "participation.addresses";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                FIND,
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("email", row.text("email"));
                    values.put("consultation", row.text("consultation"));
                    values.put("title", row.text("title"));
                    Subject subject = new Subject("contribution", row.number("id"), row.text("reference"));
                    return new PersonalRecord(subject, row.instant("at"), values, false);
                },
                email);
    }

    @Override
    public int erase(String email) {
        return sql.update(ERASE, clock.instant(), email);
    }
}
