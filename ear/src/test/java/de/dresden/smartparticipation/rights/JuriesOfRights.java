package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes a call in the days of its jury for one call of a method, by SQL in its transaction: one application, and on the jury in the chair
 * the jury member of the department's side. All parts have the same key.
 */
final class JuriesOfRights {

    static final String NONE = "FA-1999-99";

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-02T10:00:00Z");

    private final Sql sql;
    private final RightsObjects on;
    private final LocalDate today;
    private final long id;
    private final String reference;

    JuriesOfRights(Sql sql, RightsObjects on, LocalDate today) {
        this.sql = sql;
        this.on = on;
        this.today = today;
        this.id = 960_000 + NUMBER.incrementAndGet();
        this.reference = on.missing() ? NONE : "FA-2024-" + id;
        if (!on.missing()) {
            call();
        }
    }

    String reference() {
        return reference;
    }

    String application() {
        return "AN-2024-" + id;
    }

    long id() {
        return on.missing() ? RightsObjects.NONE : id;
    }

    private void call() {
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (?, ?, 'CITY_PROJECT', 'DRAFT', ?, ?, 'Call with a jury', ?, 1)""", id, reference, THEN, on.department(), THEN);
        phase(1, "INTAKE", today.minusDays(30), today.minusDays(20));
        phase(2, "JURY", today.minusDays(2), today.plusDays(2));
        phase(3, "DECISION", today.plusDays(10), today.plusDays(20));
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count, skipping,
                    exhaustive, comparison, proposed_by, proposed_at, content_hash, approval_state, version)
                values (?, ?, 1, ?, 0, 100000, 10000, 0, 0, 0, 6, 0, 'ACTUAL_365', false, false, false, ?, ?, ?, 'PROPOSED', 1)""", id, id, THEN, account("AUDITOR"), THEN, new byte[32]);
        sql.update("insert into projects.criterion (id, call_id) values (?, ?)", id, id);
        sql.update("""
                insert into projects.call_terms_criterion (terms_id, criterion_id, position, title, help, weight, lowest, highest)
                values (?, ?, 0, 'Effect', '', 1, 0, 5)""", id, id);
        sql.update(
                "update projects.call_terms set approval_state = 'APPROVED', first_approved_by = ?, first_approved_at = ?,"
                        + " in_force_from = ? where id = ?",
                account("ADMINISTRATOR"),
                THEN,
                THEN,
                id);
        sql.update(
                "update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1 where id = ?",
                THEN,
                id);
        sql.update("""
                insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language, title,
                    cost_cents, own_cents, third_cents, asked_cents, created_at, sent_at, version)
                values (?, ?, ?, 'ELIGIBLE', ?, 'Ina', 'ina@example.org', 'de', 'Garden', 0, 0, 0, 0, ?, ?, 1)""", id, application(), id, THEN, THEN, THEN);
    }

    private void phase(int number, String phase, LocalDate first, LocalDate last) {
        sql.update(
                "insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                id * 10 + number,
                id,
                phase,
                first,
                last,
                THEN);
    }

    /** With a round and its seat. @param accepted whether the member has accepted */
    JuriesOfRights seated(boolean accepted) {
        if (!on.missing()) {
            sql.update(
                    "insert into projects.jury_round (id, call_id, state, least, set_up_at, version) values (?, ?, 'OPEN', 1, ?, 1)",
                    id,
                    id,
                    THEN);
            sql.update(
                    """
                    insert into projects.jury_member (id, round_id, account_id, kind, chair, first_day, appointed_by, appointed_at, answer,
                        answered_at, undertaking, version) values (?, ?, ?, 'MEMBER', true, ?, ?, ?, ?, ?, ?::integer, 1)""",
                    id,
                    id,
                    account("JURY_MEMBER"),
                    today.minusDays(30),
                    account("PROJECT_MANAGER"),
                    THEN,
                    accepted ? "ACCEPTED" : null,
                    accepted ? THEN : null,
                    accepted ? 1 : null);
        }
        return this;
    }

    /** With what the member said of the application. */
    JuriesOfRights declared(boolean conflict) {
        seated(true);
        if (!on.missing()) {
            sql.update(
                    """
                    insert into projects.jury_declaration (id, round_id, member_id, application_id, conflict, ground, reason, raised_by,
                        said_by, said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    id,
                    id,
                    id,
                    conflict,
                    conflict ? "CONCERN" : null,
                    conflict ? "Neighbour" : null,
                    conflict ? "MANAGER" : "MEMBER",
                    account("JURY_MEMBER"),
                    THEN);
        }
        return this;
    }

    /** Scored finally: everything is done. */
    JuriesOfRights scored() {
        declared(false);
        if (!on.missing()) {
            sql.update("""
                    insert into projects.jury_sheet (id, round_id, member_id, application_id, state, remark, begun_at, saved_at, version)
                    values (?, ?, ?, ?, 'DRAFT', '', ?, ?, 1)""", id, id, id, id, THEN, THEN);
            sql.update(
                    "insert into projects.jury_score (sheet_id, criterion_id, points, remark) values (?, ?, 3, '')",
                    id,
                    id);
            sql.update("update projects.jury_sheet set state = 'FINAL' where id = ?", id);
        }
        return this;
    }

    /** Closed with a ranking and a sitting. */
    JuriesOfRights closed() {
        scored();
        if (!on.missing()) {
            sql.update(
                    "update projects.jury_round set state = 'CLOSED', closed_by = ?, closed_at = ? where id = ?",
                    account("PROJECT_MANAGER"),
                    THEN,
                    id);
            sql.update(
                    "insert into projects.jury_ranking (id, round_id, number, cause, made_by, made_at) values (?, ?, 1, 'CLOSED', ?, ?)",
                    id,
                    id,
                    account("PROJECT_MANAGER"),
                    THEN);
            sql.update("insert into projects.jury_ranked values (?, ?, 1, 3, 5, 1)", id, id);
            sitting();
        }
        return this;
    }

    JuriesOfRights sitting() {
        if (!on.missing()) {
            sql.update(
                    "insert into projects.jury_sitting values (?, ?, ?, '17:00', 'Town hall', '', 1)", id, id, today);
        }
        return this;
    }

    /** Somebody asked to open it again. @param role whose account asked */
    JuriesOfRights reopening(String role) {
        closed();
        if (!on.missing()) {
            sql.update(
                    """
                    insert into projects.jury_reopening (id, round_id, reason, over, approval_state, proposed_by, proposed_at, content_hash,
                        version) values (?, ?, 'Mistake', false, 'PROPOSED', ?, ?, ?, 1)""",
                    id,
                    id,
                    account(role),
                    THEN,
                    FrozenContent.of(Map.of("round", id, "reason", "Mistake")).hash());
        }
        return this;
    }

    /** An account of the side whose department the call has. */
    private long account(String role) {
        char side = on.department() == RightsWorld.department('a') ? 'a' : 'b';
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login(role, side))
                .orElseThrow();
    }

    /** Account that may be appointed: the jury member of the other side. */
    long candidate() {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login("JURY_MEMBER", on.department() == RightsWorld.department('a') ? 'b' : 'a'))
                .orElseThrow();
    }
}
