package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** A published call with three projects on its ballot paper: 100, 60 and 40 euros, and 150 to spend. */
final class VoteSite {

    static final long VOTE = 1;
    static final Instant NOW = Instant.parse("2027-02-12T11:00:00Z");

    final DataSource database = TestDatabase.fresh("projects");
    final Sql sql = Sql.on(database);
    final BallotBox box = new BallotBox(sql, Clock.fixed(NOW, ZoneOffset.UTC));
    final PaperSheets sheets = new PaperSheets(sql, box);
    final VoteReading reading = new VoteReading(sql, new CallDirectory(sql));

    VoteSite() {
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        people.staff(3, "clara");
        sql.update(
                "insert into platform.department (id, code, name, active, version) values (7, 'SBB', 'Stadtplanung', true, 1)");
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (1, 'FA-2026-01', 'CITY_PROJECT', 'DRAFT', ?, 7, 'Zukunftsstadt', ?, 1)""", NOW, NOW);
        sql.update("""
                insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)
                values (1, 1, 'VOTE', '2027-02-10', '2027-02-28', ?, 1)""", NOW);
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count, ballot,
                    ballot_most, selection, skipping, exhaustive, comparison, approval_state, entered_by, proposed_by, proposed_at,
                    content_hash, version)
                values (1, 1, 1, ?, 1, 5000000, 10000, 60, 1000, 2000, 6, 5000, 'ACTUAL_365', 'CHOOSE', 2, 'GREEDY', true, false,
                    false, 'PROPOSED', 1, 1, ?, sha256('x'), 1)""", NOW, NOW);
        sql.update("insert into projects.call_terms_budget values (1, 2027, 10000), (1, 2028, 5000)");
        sql.update(
                "update projects.call_terms set approval_state = 'APPROVED', first_approved_by = 2, first_approved_at = ?, in_force_from = ?",
                NOW,
                NOW);
        sql.update("update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1", NOW);
        for (int number = 1; number <= 3; number++) {
            sql.update("""
                    insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language,
                        title, cost_cents, own_cents, third_cents, asked_cents, created_at, version)
                    values (?, ?, 1, 'DRAFT', ?, 'Ina Roth', 'roth@verein.example', 'de', 'Beete', 0, 0, 0, 0, ?, 1)""", number, "AN-2026-000" + number, NOW, NOW);
        }
        sql.update(
                "insert into projects.vote (id, call_id, by_email, by_letter, by_paper, seed, drawn_up_at) values (1, 1, true, true, true, '0123456789', ?)",
                NOW);
        sql.update("""
                insert into projects.vote_option (vote_id, number, application_id, title, cost_cents)
                values (1, 1, 1, 'Garten', 10000), (1, 2, 2, 'Werkstatt', 6000), (1, 3, 3, 'Bank', 4000)""");
    }

    CallFrame call() {
        return new CallDirectory(sql).of("FA-2026-01");
    }

    VoteFrame vote() {
        return reading.of(call()).orElseThrow();
    }

    static ParticipantKey voter(int number) {
        return new ParticipantKey(ParticipantKey.Kind.TOKEN, "voter-" + number);
    }
}
