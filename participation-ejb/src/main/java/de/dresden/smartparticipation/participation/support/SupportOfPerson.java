package de.dresden.smartparticipation.participation.support;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person supports by a confirmed address, of which only a keyed hash is kept. Erased is the hash; the number of supporters stays. */
@Dependent
class SupportOfPerson implements PersonalDataSource {

    private static final String FIND = """
            select c.id, c.reference, s.given_at as at, c.title, k.title as consultation
            from participation.support s join participation.contribution c on c.id = s.contribution_id
            join participation.consultation k on k.id = c.consultation_id
            where s.key_kind = 'EMAIL' and s.key_hash = ? order by s.given_at, s.id""";

    private static final String ERASE = """
            update participation.support set key_hash = 'gone-' || id
            where key_kind = 'EMAIL' and key_hash = ?""";

    @Inject
    private Sql sql;

    @Inject
    private ParticipantKeys keys;

    SupportOfPerson() {}

    SupportOfPerson(Sql sql, ParticipantKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "participation.supports";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                FIND,
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("consultation", row.text("consultation"));
                    values.put("title", row.text("title"));
                    Subject subject = new Subject("contribution", row.number("id"), row.text("reference"));
                    return new PersonalRecord(subject, row.instant("at"), values, false);
                },
                keys.ofEmail(email).hash());
    }

    @Override
    public int erase(String email) {
        return sql.update(ERASE, keys.ofEmail(email).hash());
    }
}
