package de.dresden.smartparticipation.participation.support;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What a person supports by a confirmed address, of which only a keyed hash is kept. Erased is the hash; the number of supporters stays. */
@Dependent
class SupportOfPerson extends PersonalRows {

    private static final String FIND = """
            select c.id, c.reference, s.given_at as at, k.title as consultation, c.title
            from participation.support s join participation.contribution c on c.id = s.contribution_id
            join participation.consultation k on k.id = c.consultation_id
            where s.key_kind = 'EMAIL' and s.key_hash = ? order by s.given_at, s.id""";

    private static final String ERASE = """
            update participation.support set key_hash = 'gone-' || id
            where key_kind = 'EMAIL' and key_hash = ?""";

    private final Sql sql;
    private final ParticipantKeys keys;

    @Inject
    SupportOfPerson(Sql sql, ParticipantKeys keys) {
        super(sql, "participation.supports", "contribution", FIND, "consultation", "title");
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    protected String key(String email) {
        return keys.ofEmail(email).hash();
    }

    @Override
    public int erase(String email) {
        return sql.update(ERASE, key(email));
    }
}
