package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** How the pages behind confirmation mails are called. */
@Dependent
class ConfirmationArguments implements RightsArguments.Room {

    private static final String ASKED = """
            insert into platform.confirmation (id, token_hash, email, purpose, subject_type, subject_id, subject_reference,
                language, asked_at, ends_at)
            values (nextval('platform.confirmation_id'), encode(sha256('trial'::bytea), 'hex'), 'a@example.org',
                'platform.trial', 'trial', 1, 'T-1', 'de', ?, ?)""";

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("AddressConfirmations.look", on -> with(key(on)[0], Locale.GERMAN));
        table.put("AddressConfirmations.confirm", this::key);
    }

    private Object[] key(RightsObjects on) {
        if (!on.missing()) {
            sql.update(ASKED, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2099-01-01T00:00:00Z"));
        }
        return with(on.missing() ? "unknown" : "trial");
    }
}
