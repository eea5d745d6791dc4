package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a company that waits for its check, for one call of a method, by SQL in its transaction. */
final class CompaniesOfRights {

    static final String NONE = "UN-1999-9999";

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;
    private final RightsObjects on;

    CompaniesOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
    }

    /** Its reference; it agrees to be paired, so that nothing keeps it from being released. */
    String submitted() {
        if (on.missing()) {
            return NONE;
        }
        String reference = "UN-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                insert into projects.company (id, reference, state, state_since, name, name_key, legal_form, sector, employees,
                    contact_name, contact_email, language, confirmed_at, created_at, touched_at, sent_at, version)
                values (nextval('projects.company_id') + 900000, ?, 'SUBMITTED', ?, 'Holzwerk', 'holzwerk', 'GMBH', 'crafts', 7,
                    'Ina Roth', 'roth@holzwerk.example', 'de', ?, ?, ?, ?, 1)""", reference, THEN, THEN, THEN, THEN, THEN);
        sql.update("""
                insert into projects.company_consent (id, company_id, purpose, wording, language, given_at)
                select nextval('projects.company_consent_id') + 900000, id, 'MATCHING', 1, 'de', ? from projects.company
                where reference = ?""", THEN, reference);
        return reference;
    }

    /** Its reference; it was asked something. */
    String queried() {
        String company = submitted();
        sql.update(
                "update projects.company set state = 'QUERIED', query = 'Why?', query_until = '2026-02-01' where reference = ?",
                company);
        return company;
    }

    /** Key of a wish of this company. */
    long wish(String company) {
        if (on.missing()) {
            return -1;
        }
        sql.update("""
                insert into projects.company_wish (id, company_id, kind, named, version)
                select nextval('projects.company_wish_id') + 900000, id, 'WISHED', 'Klangwerk', 1 from projects.company
                where reference = ?""", company);
        return sql.first(
                        "select w.id from projects.company_wish w join projects.company c on c.id = w.company_id"
                                + " where c.reference = ?",
                        row -> row.number("id"),
                        company)
                .orElseThrow();
    }
}
