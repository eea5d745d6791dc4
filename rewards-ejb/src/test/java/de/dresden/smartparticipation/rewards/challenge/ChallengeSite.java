package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import de.dresden.smartparticipation.rewards.trip.TripReversed;
import de.dresden.smartparticipation.rewards.trip.TripsAccepted;
import jakarta.transaction.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A database of its own with members, a budget and challenges, and the room on it with transactions as its callers have them. */
final class ChallengeSite {

    static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    final DataSource database = TestDatabase.fresh("rewards");
    final MovingClock clock = new MovingClock(NOW);
    final Sql sql = Sql.on(database);
    private final LocalTransactions transactions = new LocalTransactions(database);
    final Sql joined = Sql.on(transactions.dataSource());
    final EntryBook entries = new EntryBook(joined);
    final TeamBook teams = new TeamBook(joined);
    final Ledger ledger = Ledger.on(joined, clock);
    final Rewards rewards = new Rewards(joined, ledger, new RuleValues(joined), clock);
    final DeedBook deeds = new DeedBook(joined, entries, rewards);
    final TripCounting counting = new TripCounting(entries, clock);

    ChallengeSite(int members, long budget) {
        TestPeople.in(database).staff(1, "p1").staff(2, "p2");
        sql.update(
                "insert into platform.department (id, code, name, active, version) values (70, 'KS', 'Klima', true, 1)");
        sql.update(
                "insert into rewards.member (id, reference, state, opened_at, app_version, version)"
                        + " select n, 'KM-AAAA-' || (2000 + n), 'ACTIVE', ?, '', 1 from generate_series(1, ?) n",
                NOW,
                members);
        sql.update("insert into rewards.budget (id, issuer, year, taler) values (1, 'CITY', 2026, ?)", budget);
        sql.update("insert into rewards.budget_slice (budget_id, number, capacity, taken) values (1, 0, ?, 0)", budget);
    }

    /** A released one of 20 km by bicycle or on foot from 4 to 24 May that gives ten Taler. */
    long ride(String kind, Integer places, long mostTaler) {
        return challenge(kind, "TRIPS", "METRES", 20_000, "BICYCLE,WALK", places, mostTaler);
    }

    long challenge(String kind, String proof, String unit, long goal, String modes, Integer places, long mostTaler) {
        boolean trips = proof.equals("TRIPS");
        long id = sql.first(
                        """
                insert into rewards.challenge (id, reference, department_id, kind, title, description, first_day, last_day, proof, unit,
                    goal, modes, times, every, reward_taler, issuer, most_taler, most_members, team_size, created_at, approval_state,
                    entered_by, proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at, version)
                select n, 'CH-2026-' || (1000 + n), 70, ?, 'Challenge', 'Description', date '2026-05-04', date '2026-05-24', ?, ?, ?, ?,
                    ?::integer, ?, 10, 'CITY', ?, ?::integer, ?::integer, ?, 'APPROVED', 1, 1, ?, decode(repeat('ab', 32), 'hex'), 2, ?, 1
                from (select nextval('rewards.challenge_id') as n) x returning id""",
                        row -> row.number("id"),
                        kind,
                        proof,
                        unit,
                        goal,
                        modes,
                        trips ? null : 1,
                        trips ? null : "DAY",
                        mostTaler,
                        places,
                        kind.equals("TEAM") ? 3 : null,
                        NOW,
                        NOW,
                        NOW)
                .orElseThrow();
        sql.update(
                "insert into rewards.challenge_tally (challenge_id, most_members, most_taler) values (?, ?::integer, ?)",
                id,
                places,
                mostTaler);
        return id;
    }

    /** @return whether there was a place */
    boolean join(long challenge, long member, Long team) {
        return in(() -> {
            entries.hold(member);
            if (!entries.takePlace(challenge)) {
                return false;
            }
            if (team != null && !teams.takePlace(team)) {
                throw new IllegalStateException("full");
            }
            entries.enter(challenge, member, team, clock.instant());
            return true;
        });
    }

    void accept(long member, TripAccepted... trips) {
        in(() -> {
            entries.hold(member);
            counting.count(new TripsAccepted(member, Stream.of(trips).toList()));
            return null;
        });
    }

    void reverse(TripAccepted trip) {
        in(() -> {
            entries.hold(trip.member());
            counting.takeBack(new TripReversed(trip, "A mistake"));
            return null;
        });
    }

    static TripAccepted trip(long id, long member, int metres) {
        return new TripAccepted(id, member, Mode.BICYCLE, metres, NOW, 600, TODAY, 164L * metres, 164L * metres, false);
    }

    long progress(long challenge, long member) {
        return number(
                "select progress as n from rewards.challenge_entry where challenge_id = ? and member_id = ?",
                challenge,
                member);
    }

    long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElseThrow();
    }

    /** Whom a challenge rewards, in the order of their keys. */
    List<Long> rewarded(long challenge) {
        return sql.list(
                "select member_id from rewards.challenge_reward where challenge_id = ? order by member_id",
                row -> row.number("member_id"),
                challenge);
    }

    <T> T in(Supplier<T> work) {
        if (transactions.getStatus() == Status.STATUS_ACTIVE) {
            return work.get();
        }
        transactions.begin();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (done) {
                transactions.commit();
            } else {
                transactions.rollback();
            }
        }
    }
}
