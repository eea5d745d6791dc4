package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The released pairs and their sides. Every change begins with the pair's row, so that two who answer at once do it one after the other;
 * that a company lives in one pair only is the index' rule.
 */
@Dependent
class PairTable {

    private final Sql sql;

    @Inject
    PairTable(Sql sql) {
        this.sql = sql;
    }

    /** A pair that is to be asked; {@code third} and {@code score} may be null. */
    record Asked(long first, long second, Long third, Integer score, boolean fixed) {

        List<Long> companies() {
            List<Long> companies = new ArrayList<>(List.of(first, second));
            if (third != null) {
                companies.add(third);
            }
            return companies;
        }
    }

    /** @return its key, or nothing where one of its companies is in a living pair; then the transaction must not be committed */
    Optional<Long> ask(long round, long run, Asked pair, LocalDate until, Instant now) {
        long id = sql.first(
                        """
                        insert into projects.cooperation_pair (round_id, run_id, first_id, second_id, third_id, score, fixed, state,
                            state_since, asked_at, answer_until) values (?, ?, ?, ?, ?::bigint, ?::integer, ?, 'ASKED', ?, ?, ?)
                        returning id""",
                        row -> row.number("id"),
                        round,
                        run,
                        pair.first(),
                        pair.second(),
                        pair.third(),
                        pair.score(),
                        pair.fixed(),
                        now,
                        now,
                        until)
                .orElseThrow();
        int sides = sql.update(
                "insert into projects.cooperation_pair_side (pair_id, company_id, living)"
                        + " select ?, c, true from unnest(?::bigint[]) as c order by c on conflict (company_id) where living do nothing",
                id,
                pair.companies());
        return sides == pair.companies().size() ? Optional.of(id) : Optional.empty();
    }

    /** Locks it. @return how it stands, or nothing where there is none */
    Optional<PairFrame> locked(long pair) {
        return sql.first(
                "select id, round_id, first_id, second_id, third_id, state from projects.cooperation_pair where id = ? for update",
                PairDirectory::frame,
                pair);
    }

    /** @return whether it was taken: not where the side has answered, or the pair is not asked any more */
    boolean answer(long side, boolean accepted, String reason, Instant now) {
        return sql.update("""
                        update projects.cooperation_pair_side s set answer = ?, answered_at = ?, reason = ?
                        where s.id = ? and s.answer is null
                          and exists (select 1 from projects.cooperation_pair p where p.id = s.pair_id and p.state = 'ASKED')""", accepted ? "ACCEPTED" : "DECLINED", now, reason, side) == 1;
    }

    /** @return whether all have accepted, and it is accepted by that */
    boolean accept(long pair, Instant now) {
        return sql.update("""
                        update projects.cooperation_pair p set state = 'ACCEPTED', state_since = ? where p.id = ? and p.state = 'ASKED'
                          and not exists (select 1 from projects.cooperation_pair_side s
                            where s.pair_id = p.id and s.answer is distinct from 'ACCEPTED')""", now, pair) == 1;
    }

    /** One side has declined: the others are free again. */
    boolean decline(long pair, Instant now) {
        return sql.update(
                        "update projects.cooperation_pair set state = 'DECLINED', state_since = ? where id = ? and state = 'ASKED'",
                        now,
                        pair)
                == 1;
    }

    /** Those whose last day has passed; each once, however many nodes ask. */
    List<PairFrame> lapse(LocalDate today, Instant now) {
        return sql.list(
                "update projects.cooperation_pair set state = 'LAPSED', state_since = ? where state = 'ASKED' and answer_until < ?"
                        + " and ended_at is null returning id, round_id, first_id, second_id, third_id, state",
                PairDirectory::frame,
                now,
                today);
    }

    /** Ends it without answers. */
    void lapse(long pair, Instant now) {
        sql.update(
                "update projects.cooperation_pair set state = 'LAPSED', state_since = ? where id = ? and state = 'ASKED'",
                now,
                pair);
    }

    /** Those of which is to be reminded; each once. */
    List<PairFrame> remind(LocalDate until, Instant now) {
        return sql.list(
                "update projects.cooperation_pair set reminded_at = ? where state = 'ASKED' and answer_until <= ? and reminded_at is null"
                        + " returning id, round_id, first_id, second_id, third_id, state",
                PairDirectory::frame,
                now,
                until);
    }

    /** The round is over: who has not answered lapses, and no pair of it lives any more. @return those that lapsed */
    List<PairFrame> end(long round, Instant now) {
        List<PairFrame> lapsed = sql.list(
                "update projects.cooperation_pair set state = 'LAPSED', state_since = ? where round_id = ? and state = 'ASKED'"
                        + " returning id, round_id, first_id, second_id, third_id, state",
                PairDirectory::frame,
                now,
                round);
        sql.update(
                "update projects.cooperation_pair set ended_at = ? where round_id = ? and ended_at is null",
                now,
                round);
        return lapsed;
    }

    /** The pair in which a company lives, asked or accepted, locked; there is one at most. */
    Optional<PairFrame> livingOf(long company) {
        return sql.first(
                "select p.id, p.round_id, p.first_id, p.second_id, p.third_id, p.state from projects.cooperation_pair p"
                        + " where p.id in (select pair_id from projects.cooperation_pair_side where company_id = ? and living) for update",
                PairDirectory::frame,
                company);
    }

    /** It does not live any more: its companies can be paired again. */
    void part(long pair, Instant now) {
        sql.update("update projects.cooperation_pair set ended_at = ? where id = ? and ended_at is null", now, pair);
    }

    /** How many of a round live. */
    int living(long round) {
        return sql.first(
                        "select count(*) as n from projects.cooperation_pair where round_id = ? and living",
                        row -> (int) row.number("n"),
                        round)
                .orElse(0);
    }

    /** Whether pairs of this round were ever asked. */
    boolean any(long round) {
        return sql.first(
                        "select 1 as n from projects.cooperation_pair where round_id = ? limit 1",
                        row -> row.number("n"),
                        round)
                .isPresent();
    }

    /** The sides of these pairs, by pair and name. */
    List<Side> sides(List<Long> pairs) {
        return sql.list(
                """
                select s.id, s.pair_id, s.company_id, s.answer, s.answered_at, s.reason from projects.cooperation_pair_side s
                join projects.company c on c.id = s.company_id where s.pair_id = any (?::bigint[]) order by s.pair_id, c.name, s.id""",
                row -> new Side(
                        row.number("id"),
                        row.number("pair_id"),
                        row.number("company_id"),
                        row.text("answer") == null ? null : "ACCEPTED".equals(row.text("answer")),
                        row.instant("answered_at"),
                        row.text("reason")),
                pairs);
    }

    /**
     * A company of a pair.
     *
     * @param accepted whether it accepted; null where it has not answered
     */
    record Side(long id, long pair, long company, Boolean accepted, Instant at, String reason) {}
}
