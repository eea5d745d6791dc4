package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.Booked;
import de.dresden.smartparticipation.rewards.ledger.Grant;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.Outcome;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What members are to get: decided where a challenge or deed is, granted later by the ledger. Each reward has its name in the ledger from
 * the start, so that granting it again books nothing more.
 */
@Dependent
class Rewards {

    /** Members of one round: a batch that the ledger takes. */
    private static final int ROUND = 500;

    /** After how long it is tried again. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private static final String GRANTED =
            "update rewards.challenge_reward set granted_at = ? where id in (select id from rewards.challenge_reward"
                    + " where id = any (?::bigint[]) and granted_at is null order by id for update)";

    private static final String TRIED =
            "update rewards.challenge_reward set tried_at = ? where id in (select id from rewards.challenge_reward"
                    + " where id = any (?::bigint[]) and granted_at is null order by id for update)";

    private static final String EVALUATE = """
            insert into rewards.challenge_reward (challenge_id, member_id, name, issuer, taler, decided_at)
            select c.id, w.member_id, 'challenge:' || c.id || ':' || w.member_id, c.issuer, c.reward_taler, ?
            from rewards.challenge c, lateral (
                select e.member_id, row_number() over (order by t.total desc nulls last, e.reached_at, e.team_id, e.member_id) as place
                from rewards.challenge_entry e
                left join (select team_id, sum(progress) as total from rewards.challenge_entry where challenge_id = ? group by team_id) t
                    on t.team_id = e.team_id
                where e.challenge_id = c.id
                  and case c.kind when 'TEAM' then e.progress > 0 and t.total >= c.goal else e.progress >= c.goal end) w
            where c.id = ? and c.kind <> 'DEED' and w.place <= c.most_taler / c.reward_taler
            order by w.member_id""";

    /** One that waits. */
    private record Waiting(long id, String name, Issuer issuer, long member, long taler, String reason) {}

    @Inject
    private Sql sql;

    @Inject
    private Ledger ledger;

    @Inject
    private RuleValues rules;

    @Inject
    private Clock clock;

    Rewards() {}

    Rewards(Sql sql, Ledger ledger, RuleValues rules, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    /** Decides who is rewarded for a challenge that counts no more: see the package for whom. @return how many */
    int decide(long challenge) {
        int rewarded = sql.update(EVALUATE, clock.instant(), challenge, challenge);
        sql.update(
                "update rewards.challenge_tally t set taler = t.taler + coalesce((select sum(r.taler)"
                        + " from rewards.challenge_reward r where r.challenge_id = t.challenge_id and r.deed_id is null), 0)"
                        + " where t.challenge_id = ?",
                challenge);
        return rewarded;
    }

    /** Decides the reward of a deed; its Taler are taken out of the challenge's sum already. */
    void decide(Challenge challenge, Deed deed) {
        sql.update(
                "insert into rewards.challenge_reward (challenge_id, member_id, deed_id, name, issuer, taler, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                challenge.id(),
                deed.member(),
                deed.id(),
                "deed:" + deed.id(),
                challenge.data().issuer(),
                challenge.data().rewardTaler(),
                clock.instant());
    }

    /**
     * Grants what waits, in one batch of the ledger and before anything else is locked. What no budget pays waits for an hour, so that it
     * does not stand in the way of others, and is tried again.
     *
     * @return how many were granted
     */
    int pay() {
        Instant now = clock.instant();
        List<Waiting> waiting = sql.list(
                "select r.id, r.name, r.issuer, r.member_id, r.taler, 'challenge:' || c.reference as reason"
                        + " from rewards.challenge_reward r join rewards.challenge c on c.id = r.challenge_id"
                        + " where r.granted_at is null and (r.tried_at is null or r.tried_at <= ?)"
                        + " order by r.tried_at nulls first, r.id limit " + ROUND,
                row -> new Waiting(
                        row.number("id"),
                        row.text("name"),
                        Issuer.valueOf(row.text("issuer")),
                        row.number("member_id"),
                        row.number("taler"),
                        row.text("reason")),
                now.minus(AGAIN));
        if (waiting.isEmpty()) {
            return 0;
        }
        Instant postAt = now.plus(Duration.ofHours(rules.of(RuleName.PENDING_HOURS, now)));
        List<Booked> booked = ledger.grant(waiting.stream()
                .map(one -> new Grant(
                        new TransferId(one.name()), one.issuer(), one.member(), one.taler(), one.reason(), postAt))
                .toList());
        List<Long> granted = new ArrayList<>();
        List<Long> tried = new ArrayList<>();
        for (int i = 0; i < booked.size(); i++) {
            (booked.get(i).outcome() == Outcome.BUDGET_SPENT ? tried : granted)
                    .add(waiting.get(i).id());
        }
        sql.update(GRANTED, now, granted);
        sql.update(TRIED, now, tried);
        return granted.size();
    }

    /** What is not granted yet of who leaves is not granted any more; the challenge gets its Taler back. */
    void forget(long member) {
        sql.update(
                "with gone as (delete from rewards.challenge_reward where member_id = ? and granted_at is null"
                        + " returning challenge_id, taler)"
                        + " update rewards.challenge_tally t set taler = t.taler - g.taler"
                        + " from (select challenge_id, sum(taler) as taler from gone group by challenge_id) g"
                        + " where g.challenge_id = t.challenge_id",
                member);
    }
}
