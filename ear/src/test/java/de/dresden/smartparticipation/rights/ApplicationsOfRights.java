package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes an application that was handed in, for one call of a method, by SQL in its transaction. */
final class ApplicationsOfRights {

    static final String NONE = "AN-1999-9999";

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;
    private final RightsObjects on;
    private final LocalDate today;

    ApplicationsOfRights(Sql sql, RightsObjects on, LocalDate today) {
        this.sql = sql;
        this.on = on;
        this.today = today;
    }

    /** A published call of the department that takes applications in on this day. */
    String openCall() {
        return new CallsOfRights(sql, on, today).taking().reference();
    }

    /** Its reference; to a published call of the department. */
    String submitted() {
        if (on.missing()) {
            return NONE;
        }
        String call = new CallsOfRights(sql, on, today).published().reference();
        String reference = "AN-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language,
                    applicant_kind, title, cost_cents, own_cents, third_cents, asked_cents, created_at, sent_at, version)
                select nextval('projects.application_id') + 900000, ?, c.id, 'SUBMITTED', ?, 'Ina Roth', 'roth@verein.example', 'de',
                    'ASSOCIATION', 'Beete', 1000, 0, 0, 1000, ?, ?, 1 from projects.call c where c.reference = ?""", reference, THEN, THEN, THEN, call);
        sql.update("""
                insert into projects.application_cost (application_id, position, kind, title, cents, year)
                select id, 0, 'OTHER', 'Alles', 1000, 2027 from projects.application where reference = ?""", reference);
        return reference;
    }
}
