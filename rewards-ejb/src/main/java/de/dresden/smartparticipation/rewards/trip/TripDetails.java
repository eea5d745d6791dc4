package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Lets the details of trips go: after 90 days, and when their member leaves. */
@Dependent
class TripDetails {

    /** Trips in one statement; the next round takes the next ones. */
    static final int ROUND = 5_000;

    private static final String SUMS = """
            insert into rewards.trip_day as s (member_id, day, mode, factor_set, factor, baseline, trips, metres, saving_mg,
                credited_mg)
            select %s, cast(t.starts_at at time zone 'Europe/Berlin' as date), t.mode, t.factor_set, t.factor, t.baseline,
                count(*), sum(t.metres), sum(t.saving_mg), sum(t.credited_mg)
            from rewards.trip t where %s and t.state = 'ACCEPTED' and not t.coarse
            group by 1, 2, 3, 4, 5, 6
            on conflict on constraint trip_day_once do update set trips = s.trips + excluded.trips,
                metres = s.metres + excluded.metres, saving_mg = s.saving_mg + excluded.saving_mg,
                credited_mg = s.credited_mg + excluded.credited_mg""";

    private static final String COARSEN =
            """
            with chosen as (
                select t.id from rewards.trip t
                where not t.coarse and t.starts_at < ?
                  and not exists (select 1 from rewards.trip_case c where c.trip_id = t.id and c.decided_at is null)
                order by t.starts_at, t.id limit %d for update skip locked),
            sums as (%s),
            cases as (delete from rewards.trip_case c using chosen where c.trip_id = chosen.id)
            update rewards.trip t set coarse = true, starts_at = date_trunc('hour', t.starts_at), metres = null, seconds = null,
                ends_at = null, area_from = null, area_to = null, content = null, saving_mg = null,
                reasons = '', found = null, reported_mode = null, version = t.version + 1
            from chosen where t.id = chosen.id""".formatted(ROUND, SUMS.formatted("t.member_id", "t.id in (select id from chosen)"));

    @Inject
    private Sql sql;

    @Inject
    private LeftTrips leftTrips;

    TripDetails() {}

    TripDetails(Sql sql, LeftTrips leftTrips) {
        this.sql = sql;
        this.leftTrips = leftTrips;
    }

    /**
     * Of trips that began before a moment only the hour and the mode stay; what they were in all stands in the sums of the day.
     * Trips about which something is still to be decided wait for that.
     *
     * @return how many; less than {@value #ROUND} where there are no more
     */
    int coarsen(Instant before) {
        return sql.update(COARSEN, before);
    }

    /** Days whose limit nobody asks for any more. */
    void forgetCredit(LocalDate before) {
        sql.update("delete from rewards.trip_credit where day < ?", before);
    }

    /** Claims of reports that have ended long ago; one that is claimed anew stays. */
    void forgetClaims(Instant before) {
        sql.update(
                "delete from rewards.trip_claim where cell in (select cell from rewards.trip_claim where claimed_at < ?"
                        + " for update skip locked)",
                before);
    }

    void forget(@Observes MemberLeft left) {
        long member = left.member();
        leftTrips.remember(member);
        sql.update(SUMS.formatted("cast(null as bigint)", "t.member_id = ?"), member);
        sql.update("""
                insert into rewards.trip_day as s (member_id, day, mode, factor_set, factor, baseline, trips, metres, saving_mg,
                    credited_mg)
                select null, day, mode, factor_set, factor, baseline, trips, metres, saving_mg, credited_mg
                from rewards.trip_day where member_id = ?
                on conflict on constraint trip_day_once do update set trips = s.trips + excluded.trips,
                    metres = s.metres + excluded.metres, saving_mg = s.saving_mg + excluded.saving_mg,
                    credited_mg = s.credited_mg + excluded.credited_mg""", member);
        sql.update("delete from rewards.trip_day where member_id = ?", member);
        sql.update(
                "delete from rewards.trip_case c using rewards.trip t where t.id = c.trip_id and t.member_id = ?",
                member);
        sql.update("delete from rewards.trip where member_id = ?", member);
        sql.update("delete from rewards.trip_credit where member_id = ?", member);
    }
}
