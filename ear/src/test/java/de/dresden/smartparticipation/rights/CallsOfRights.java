package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a call for one call of a method, by SQL in its transaction. */
final class CallsOfRights {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int CHANGE = 2;

    private final Sql sql;
    private final RightsObjects on;
    private final LocalDate today;

    CallsOfRights(Sql sql, RightsObjects on, LocalDate today) {
        this.sql = sql;
        this.on = on;
        this.today = today;
    }

    /** Complete, so that it can be proposed. */
    CallKey draft() {
        return made(today.plusDays(1), "NONE", null, false);
    }

    /** Proposed by somebody else, or by the caller. */
    CallKey proposed(boolean byCaller) {
        return made(today.plusDays(1), "PROPOSED", byCaller ? "PROJECT_MANAGER" : "AUDITOR", false);
    }

    /** Its decision is over, so that it can be closed. */
    CallKey published() {
        return made(today.minusDays(90), "APPROVED", "AUDITOR", false);
    }

    /** Takes applications in. */
    CallKey taking() {
        return made(today.minusDays(3), "APPROVED", "AUDITOR", false);
    }

    /** With a draft of changed terms. */
    CallKey changing() {
        return made(today.minusDays(90), "APPROVED", "AUDITOR", true);
    }

    private CallKey made(LocalDate from, String state, String proposer, boolean changing) {
        if (on.missing()) {
            return new CallKey("FA-1999-99", 1);
        }
        long id = sql.first("select nextval('projects.call_id') + 900000 as id", row -> row.number("id"))
                .orElseThrow();
        String reference = "FA-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, summary, description,
                    contact_name, contact_phone, created_at, version)
                values (?, ?, 'CITY_PROJECT', 'DRAFT', ?, ?, 'Call', 'Summary', 'Description', 'Eva', '0351', ?, 1)""", id, reference, THEN, on.department(), THEN);
        phase(id, "INTAKE", from, from.plusDays(30));
        phase(id, "DECISION", from.plusDays(31), from.plusDays(60));
        terms(id, 1, state, proposer);
        if (state.equals("APPROVED")) {
            sql.update(
                    "update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1 where id = ?",
                    THEN,
                    id);
        }
        if (changing) {
            terms(id, CHANGE, "NONE", null);
        }
        return new CallKey(reference, 1);
    }

    private void phase(long call, String phase, LocalDate first, LocalDate last) {
        sql.update("""
                insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)
                values (nextval('projects.call_phase_id') + 900000, ?, ?, ?, ?, ?, 1)""", call, phase, first, last, THEN);
    }

    private void terms(long call, int number, String state, String proposer) {
        boolean approved = state.equals("APPROVED");
        Long terms = sql.first(
                        """
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count, skipping,
                    exhaustive, comparison, proposed_by, proposed_at, content_hash, approval_state, version)
                values (nextval('projects.call_terms_id') + 900000, ?, ?, ?, 0, 100000, 10000, 0, 0, 0, 6, 0, 'ACTUAL_365', false,
                    false, false, ?::bigint, ?, ?::bytea, ?, 1) returning id""",
                        row -> row.number("id"),
                        call,
                        number,
                        THEN,
                        proposer == null ? null : account(proposer),
                        proposer == null ? null : THEN,
                        proposer == null ? null : new byte[32],
                        approved ? "PROPOSED" : state)
                .orElseThrow();
        sql.update("insert into projects.call_terms_applicant (terms_id, applicant) values (?, 'ASSOCIATION')", terms);
        sql.update("insert into projects.call_terms_budget (terms_id, year, cents) values (?, 2027, 100000)", terms);
        if (approved) {
            sql.update(
                    "update projects.call_terms set approval_state = 'APPROVED', first_approved_by = ?,"
                            + " first_approved_at = ?, in_force_from = ? where id = ?",
                    account("ADMINISTRATOR"),
                    THEN,
                    THEN,
                    terms);
        }
    }

    private long account(String role) {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login(role, 'a'))
                .orElseThrow();
    }
}
