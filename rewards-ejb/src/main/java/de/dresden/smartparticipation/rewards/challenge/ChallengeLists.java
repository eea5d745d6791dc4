package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Challenges for reading: a fixed number of statements a list. */
@Dependent
class ChallengeLists {

    private static final Map<String, String> SORTS = Map.of(
            "title",
            "lower(c.title)",
            "state",
            "state",
            "first",
            "c.first_day",
            "last",
            "c.last_day",
            "members",
            "members");

    /** All challenges with where they stand on a day: the one parameter, three times. */
    private static final String STANDING = """
            (select x.*, case when x.approval_state = 'NONE' then 'DRAFT' when x.approval_state <> 'APPROVED' then x.approval_state
                when x.cancelled_at is not null then 'CANCELLED' when x.evaluated_at is not null then 'EVALUATED'
                when x.last_day < ? then 'ENDED' when x.first_day > ? then 'PLANNED' else 'RUNNING' end as state
             from rewards.challenge x)""";

    private static final String FROM = " from " + STANDING + """
             c left join rewards.challenge_tally t on t.challenge_id = c.id
            where (cast(? as text) is null or position(lower(?) in lower(c.title || ' ' || c.reference)) > 0)
              and (c.state = any (?::text[]) or (? and c.state not in ('EVALUATED', 'CANCELLED')))
              and (c.kind = any (?::text[]) or ?)""";

    private static final String PUBLIC =
            """
            select c.*, coalesce(t.members, 0) as members, t.most_members - t.members as left_over,
                coalesce(t.taler + c.reward_taler <= t.most_taler, false) as taler_left
            from\s""" + STANDING + " c join rewards.challenge_tally t on t.challenge_id = c.id where ";

    private static final String COUNT = """
            select
                case c.kind when 'DEED' then (select count(distinct d.member_id) from rewards.deed d
                    where d.challenge_id = c.id and d.state = 'CONFIRMED') else coalesce(t.members, 0) end as members,
                case c.kind when 'TEAM' then (select count(*) from (select 1 from rewards.challenge_entry e
                        where e.challenge_id = c.id and e.team_id is not null group by e.team_id having sum(e.progress) >= c.goal) as x)
                    else (select count(*) from rewards.challenge_entry e where e.challenge_id = c.id and e.progress >= c.goal)
                    end as reached,
                (select cast(coalesce(sum(e.progress), 0) as bigint) from rewards.challenge_entry e where e.challenge_id = c.id) as total,
                (select count(*) from rewards.deed d where d.challenge_id = c.id and d.state = 'CONFIRMED') as deeds,
                (select count(*) from rewards.deed d where d.challenge_id = c.id and d.state in ('OPEN', 'APPEALED')) as waiting,
                coalesce(t.taler, 0) as taler,
                (select cast(coalesce(sum(r.taler), 0) as bigint) from rewards.challenge_reward r
                    where r.challenge_id = c.id and r.granted_at is not null) as granted,
                case when c.kind = 'DEED' or c.evaluated_at is not null or c.cancelled_at is not null then 0
                    else c.reward_taler * least(c.most_taler / c.reward_taler, (select count(*) from rewards.challenge_entry e
                        left join (select x.team_id, sum(x.progress) as total from rewards.challenge_entry x
                            where x.challenge_id = ? group by x.team_id) s on s.team_id = e.team_id
                        where e.challenge_id = c.id and case c.kind when 'TEAM' then e.progress > 0 and s.total >= c.goal
                            else e.progress >= c.goal end)) end as expected
            from rewards.challenge c left join rewards.challenge_tally t on t.challenge_id = c.id where c.id = ?""";

    private final Sql sql;

    @Inject
    ChallengeLists(Sql sql) {
        this.sql = sql;
    }

    Page<ChallengeRow> page(ChallengeFilter filter, LocalDate today, PageQuery query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(today);
        parameters.add(today);
        parameters.add(filter.text());
        parameters.add(filter.text() == null ? "" : filter.text());
        parameters.add(filter.states().stream().map(Enum::name).toList());
        parameters.add(filter.states().isEmpty());
        parameters.add(filter.kinds().stream().map(Enum::name).toList());
        parameters.add(filter.kinds().isEmpty());
        long total = sql.first("select count(*) as total" + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "c.first_day desc");
        parameters.add(query.size());
        parameters.add(query.offset());
        List<ChallengeRow> rows = sql.list(
                "select c.reference, c.title, c.kind, c.state, c.first_day, c.last_day, coalesce(t.members, 0) as members,"
                        + " coalesce(t.taler, 0) as taler, c.most_taler" + FROM + " order by " + sort
                        + (query.descending() ? " desc" : "") + ", c.id desc limit ? offset ?",
                ChallengeLists::row,
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    /** What is released and not over, and what ended since a day; what ends first comes first. */
    List<PublicChallenge> open(LocalDate today, LocalDate endedSince) {
        return sql.list(
                PUBLIC + "c.state in ('PLANNED', 'RUNNING', 'ENDED', 'EVALUATED') and c.last_day >= ?"
                        + " order by c.state in ('PLANNED', 'RUNNING') desc, c.last_day, c.id limit 500",
                ChallengeLists::open,
                today,
                today,
                endedSince);
    }

    /** @throws NotFound where there is none, or it is not released */
    PublicChallenge open(String reference, LocalDate today) {
        return sql.first(PUBLIC + "c.reference = ?", ChallengeLists::open, today, today, reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    /** In which the member takes part, the latest first. */
    List<String> joined(long member) {
        return sql.list(
                "select c.reference from rewards.challenge_entry e join rewards.challenge c on c.id = e.challenge_id"
                        + " where e.member_id = ? order by c.last_day desc, c.id desc limit 200",
                row -> row.text("reference"),
                member);
    }

    ChallengeCount count(long challenge) {
        return sql.first(
                        COUNT,
                        row -> new ChallengeCount(
                                (int) row.number("members"),
                                (int) row.number("reached"),
                                row.number("total"),
                                (int) row.number("deeds"),
                                (int) row.number("waiting"),
                                row.number("taler"),
                                row.number("granted"),
                                row.number("expected")),
                        challenge,
                        challenge)
                .orElseThrow(() -> new NotFound(challenge));
    }

    String department(long id) {
        return sql.first("select name from platform.v_department where id = ?", row -> row.text("name"), id)
                .orElse("–");
    }

    private static ChallengeRow row(Row row) throws SQLException {
        return new ChallengeRow(
                row.text("reference"),
                row.text("title"),
                ChallengeKind.valueOf(row.text("kind")),
                ChallengeState.valueOf(row.text("state")),
                row.day("first_day"),
                row.day("last_day"),
                (int) row.number("members"),
                row.number("taler"),
                row.number("most_taler"));
    }

    private static PublicChallenge open(Row row) throws SQLException {
        return new PublicChallenge(
                row.text("reference"),
                data(row),
                ChallengeState.valueOf(row.text("state")),
                (int) row.number("members"),
                integer(row, "left_over"),
                row.flag("taler_left"),
                row.text("cancel_reason"));
    }

    private static ChallengeData data(Row row) throws SQLException {
        String every = row.text("every");
        return new ChallengeData(
                row.text("title"),
                row.text("description"),
                ChallengeKind.valueOf(row.text("kind")),
                row.day("first_day"),
                row.day("last_day"),
                ChallengeProof.valueOf(row.text("proof")),
                ChallengeUnit.valueOf(row.text("unit")),
                row.number("goal"),
                ChallengeParticulars.modes(row.text("modes")),
                integer(row, "times"),
                every == null ? null : Repeat.valueOf(every),
                row.number("reward_taler"),
                Issuer.valueOf(row.text("issuer")),
                row.number("most_taler"),
                integer(row, "most_members"),
                integer(row, "team_size"));
    }

    private static Integer integer(Row row, String column) throws SQLException {
        Long number = row.id(column);
        return number == null ? null : number.intValue();
    }
}
