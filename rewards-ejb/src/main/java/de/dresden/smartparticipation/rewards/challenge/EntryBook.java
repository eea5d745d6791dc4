package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.challenge.count.CountRule;
import de.dresden.smartparticipation.rewards.challenge.count.DaySums;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Who takes part, and what counted. Whoever writes here for a member holds the member first. */
@Dependent
class EntryBook {

    private static final String COUNTING = """
            select c.id, c.unit, c.modes, c.first_day, c.last_day, e.joined_at
            from rewards.challenge_entry e join rewards.challenge c on c.id = e.challenge_id
            where e.member_id = ? and c.proof = 'TRIPS' and c.evaluated_at is null and c.cancelled_at is null
            order by c.id for share of c""";

    private static final String ADD = """
            insert into rewards.challenge_day as d (challenge_id, member_id, day, number, amount)
            select ?, ?, t.day, t.number, t.amount from unnest(?::text[]::date[], ?::bigint[], ?::bigint[]) as t (day, number, amount)
            on conflict (challenge_id, member_id, day) do update set
                number = d.number + excluded.number, amount = d.amount + excluded.amount""";

    private static final String PROGRESS = """
            update rewards.challenge_entry e set progress = s.total,
                reached_at = case when s.total >= c.goal then coalesce(e.reached_at, ?) end
            from rewards.challenge c, lateral (
                select cast(coalesce(case c.unit when 'DAYS' then count(*) filter (where d.number > 0)
                    when 'METRES' then sum(d.amount) when 'MILLIGRAMS' then sum(d.amount) else sum(d.number) end, 0) as bigint) as total
                from rewards.challenge_day d where d.challenge_id = c.id and d.member_id = ?) s
            where c.id = e.challenge_id and e.challenge_id = ? and e.member_id = ?""";

    /** A challenge that the member takes part in and that counts trips begun at or after the moment of joining. */
    record Counting(long challenge, CountRule rule, Instant joinedAt) {

        /** How much of the unit a trip is, at least 1; nothing where it does not count or was begun before. Trips begin on whole seconds. */
        OptionalLong worth(TripAccepted trip) {
            return trip.start().isBefore(joinedAt.truncatedTo(ChronoUnit.SECONDS))
                    ? OptionalLong.empty()
                    : rule.worth(trip);
        }
    }

    /** How a member takes part. */
    record Entry(Long team, long progress, Instant reachedAt) {}

    @Inject
    private Sql sql;

    EntryBook() {}

    EntryBook(Sql sql) {
        this.sql = sql;
    }

    /** Until the end of the transaction nothing else counts for the member. */
    void hold(long member) {
        sql.first("select id from rewards.member where id = ? for no key update", row -> row.number("id"), member);
    }

    /** Those that count trips of the member; none is evaluated before the end of the transaction. */
    List<Counting> counting(long member) {
        return sql.list(
                COUNTING,
                row -> new Counting(
                        row.number("id"),
                        new CountRule(
                                ChallengeUnit.valueOf(row.text("unit")),
                                ChallengeParticulars.modes(row.text("modes")),
                                row.day("first_day"),
                                row.day("last_day")),
                        row.instant("joined_at")),
                member);
    }

    /** Marks trips as counted. @return those that had not counted yet */
    List<Long> mark(long challenge, long member, Collection<Long> trips) {
        return sql.list(
                "insert into rewards.challenge_trip (challenge_id, member_id, trip_id) select ?, ?, t"
                        + " from unnest(?::bigint[]) as t on conflict do nothing returning trip_id",
                row -> row.number("trip_id"),
                challenge,
                member,
                trips);
    }

    /** Takes the mark away. @return whether there was one */
    boolean unmark(long challenge, long trip) {
        return sql.update("delete from rewards.challenge_trip where challenge_id = ? and trip_id = ?", challenge, trip)
                == 1;
    }

    /** Adds what counted, or takes it back where it is below zero, and counts anew how much of the goal is done. */
    void add(long challenge, long member, Map<LocalDate, DaySums.Sum> sums, Instant now) {
        List<LocalDate> days = sums.keySet().stream().sorted().toList();
        sql.update(
                ADD,
                challenge,
                member,
                days.stream().map(LocalDate::toString).toList(),
                days.stream().map(day -> sums.get(day).number()).toList(),
                days.stream().map(day -> sums.get(day).amount()).toList());
        sql.update(PROGRESS, now, member, challenge, member);
    }

    void takeBack(long challenge, long member, LocalDate day, long amount, Instant now) {
        sql.update(
                "update rewards.challenge_day set number = number - 1, amount = amount - ?"
                        + " where challenge_id = ? and member_id = ? and day = ?::text::date",
                amount,
                challenge,
                member,
                day.toString());
        sql.update(PROGRESS, now, member, challenge, member);
    }

    Optional<Entry> of(long challenge, long member) {
        return sql.first(
                "select team_id, progress, reached_at from rewards.challenge_entry where challenge_id = ? and member_id = ?",
                row -> new Entry(row.id("team_id"), row.number("progress"), row.instant("reached_at")),
                challenge,
                member);
    }

    /** @param team key of the team, or null */
    void enter(long challenge, long member, Long team, Instant now) {
        sql.update(
                "insert into rewards.challenge_entry (challenge_id, member_id, team_id, joined_at) values (?, ?, ?::bigint, ?)",
                challenge,
                member,
                team,
                now);
    }

    /** What counted goes with it. */
    void leave(long challenge, long member) {
        sql.update("delete from rewards.challenge_entry where challenge_id = ? and member_id = ?", challenge, member);
    }

    /** Takes one of the places. @return false where none is left */
    boolean takePlace(long challenge) {
        return sql.update(
                        "update rewards.challenge_tally set members = members + 1 where challenge_id = ?"
                                + " and (most_members is null or members < most_members)",
                        challenge)
                == 1;
    }

    void givePlaceBack(long challenge) {
        sql.update("update rewards.challenge_tally set members = members - 1 where challenge_id = ?", challenge);
    }

    /** Promises Taler out of the challenge's sum. @return false where so many are not left */
    boolean takeTaler(long challenge, long taler) {
        return sql.update(
                        "update rewards.challenge_tally set taler = taler + ? where challenge_id = ? and taler + ? <= most_taler",
                        taler,
                        challenge,
                        taler)
                == 1;
    }

    void giveTalerBack(long challenge, long taler) {
        sql.update("update rewards.challenge_tally set taler = taler - ? where challenge_id = ?", taler, challenge);
    }

    /** A released challenge's places and Taler. */
    void open(Challenge challenge) {
        sql.update(
                "insert into rewards.challenge_tally (challenge_id, most_members, most_taler) values (?, ?::bigint, ?)",
                challenge.id(),
                challenge.data().mostMembers() == null
                        ? null
                        : challenge.data().mostMembers().longValue(),
                challenge.data().mostTaler());
    }

    /** Only the progress is left of it. */
    void forgetDetails(long challenge) {
        sql.update("delete from rewards.challenge_trip where challenge_id = ?", challenge);
        sql.update("delete from rewards.challenge_day where challenge_id = ?", challenge);
    }
}
