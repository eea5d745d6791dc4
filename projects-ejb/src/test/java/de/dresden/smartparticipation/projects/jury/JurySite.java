package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A published call in its jury's phase with two criteria (weights 3 and 1, 0 to 5 points), applications 1 to 3, and a jury: anna (1), bernd (2),
 * clara (3) and dora (4), who stands in for bernd. Accounts have the same numbers.
 */
final class JurySite {

    static final long ROUND = 1;
    static final long CALL = 1;
    static final Instant NOW = Instant.parse("2027-02-12T11:00:00Z");
    static final Capacity ANNA = new Capacity(1L, null);

    final DataSource database = TestDatabase.fresh("projects");
    final Sql sql = Sql.on(database);
    final JuryTable table = new JuryTable(sql);
    final DeclarationTable declarations = new DeclarationTable(sql);
    final ScoreTable scores = new ScoreTable(sql);
    final RankingTable rankings = new RankingTable(sql);
    final CallDirectory calls = new CallDirectory(sql);
    final Ranker ranker = new Ranker(table, calls);
    final JuryResult result = new JuryResult(sql);
    final JuryReading reading =
            new JuryReading(table, rankings, new ApplicationDirectory(sql, null), Clock.fixed(NOW, ZoneOffset.UTC));

    JurySite() {
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        people.staff(3, "clara");
        people.staff(4, "dora");
        sql.update(
                "insert into platform.department (id, code, name, active, version) values (7, 'SBB', 'Stadtplanung', true, 1)");
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (1, 'FA-2026-01', 'CITY_PROJECT', 'DRAFT', ?, 7, 'Zukunftsstadt', ?, 1)""", NOW, NOW);
        sql.update("""
                insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)
                values (1, 1, 'JURY', '2027-02-10', '2027-02-28', ?, 1)""", NOW);
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count,
                    skipping, exhaustive, comparison, approval_state, entered_by, proposed_by, proposed_at, content_hash, version)
                values (1, 1, 1, ?, 0, 5000000, 10000, 60, 1000, 2000, 6, 5000, 'ACTUAL_365', false, false,
                    false, 'PROPOSED', 1, 1, ?, sha256('x'), 1)""", NOW, NOW);
        sql.update("insert into projects.criterion (id, call_id) values (11, 1), (12, 1)");
        sql.update("""
                insert into projects.call_terms_criterion (terms_id, criterion_id, position, title, help, weight, lowest, highest)
                values (1, 11, 0, 'Wirkung', '', 3, 0, 5), (1, 12, 1, 'Klima', '', 1, 0, 5)""");
        sql.update(
                "update projects.call_terms set approval_state = 'APPROVED', first_approved_by = 2, first_approved_at = ?, in_force_from = ?",
                NOW,
                NOW);
        sql.update("update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1", NOW);
        for (int number = 1; number <= 3; number++) {
            sql.update("""
                    insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language,
                        title, cost_cents, own_cents, third_cents, asked_cents, created_at, sent_at, version)
                    values (?, ?, 1, 'ELIGIBLE', ?, 'Ina Roth', 'roth@verein.example', 'de', 'Beete', 0, 0, 0, 0, ?, ?, 1)""", number, "AN-2026-000" + number, NOW, NOW, NOW);
        }
        sql.update(
                "insert into projects.jury_round (id, call_id, state, least, set_up_at, version) values (1, 1, 'OPEN', 2, ?, 1)",
                NOW);
        seat(1, "MEMBER", null);
        seat(2, "MEMBER", null);
        seat(3, "MEMBER", null);
        seat(4, "ALTERNATE", 2L);
    }

    private void seat(long person, String kind, Long standsFor) {
        sql.update("""
                insert into projects.jury_member (id, round_id, account_id, kind, chair, stands_for, first_day, appointed_by, appointed_at,
                    answer, answered_at, undertaking, version)
                values (?, 1, ?, ?, false, ?::bigint, '2027-01-01', 1, ?, 'ACCEPTED', ?, 1, 1)""", person, person, kind, standsFor, NOW, NOW);
    }

    JuryBook book() {
        Instant closedAt = sql.first(
                        "select closed_at from projects.jury_round where id = 1", row -> row.instant("closed_at"))
                .orElse(null);
        return reading.book(ROUND, CALL, 2, closedAt);
    }

    void clear(long member, long application) {
        declarations.clear(ROUND, new Cell(member, application), new Capacity(member, null), NOW);
    }

    void conflict(long member, long application) {
        declarations.conflict(
                ROUND,
                new Cell(member, application),
                new Raised(ConflictGround.EMPLOYED, "Vorstand"),
                RaisedBy.MEMBER,
                new Capacity(member, null),
                NOW);
    }

    /** Declares that there is no conflict and scores finally. */
    void score(long member, long application, int first, int second) {
        clear(member, application);
        Cell cell = new Cell(member, application);
        long version = scores.write(ROUND, cell, 0, data(first, second), NOW);
        scores.turn(cell, version, SheetState.FINAL, NOW);
    }

    static SheetData data(int first, int second) {
        return new SheetData(Map.of(11L, first, 12L, second), Map.of(), "");
    }

    /** Closes it and ranks, as the boundary does. */
    void close() {
        JuryBook book = book();
        sql.update(
                "update projects.jury_round set state = 'CLOSED', closed_by = 1, closed_at = ?, version = version + 1",
                NOW);
        rankings.add(ROUND, RankingCause.CLOSED, ranker.of(ROUND, CALL, book), ANNA, NOW);
    }
}
