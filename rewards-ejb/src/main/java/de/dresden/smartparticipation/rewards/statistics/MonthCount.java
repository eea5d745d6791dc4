package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts a month, each kind with one statement. */
@Dependent
class MonthCount {

    private static final String AGE = """
            case when m.state is null or m.state = 'LEFT' then 'GONE'
                when m.opened_at >= cast(? as timestamptz) then 'MONTH' when m.opened_at >= cast(? as timestamptz) then 'QUARTER'
                when m.opened_at >= cast(? as timestamptz) then 'YEAR' else 'OLDER' end as age""";

    /** With details, and of those who have left without: their trips have no Stadtteil any more. */
    private static final String TRIPS = """
            with done as (
                select member_id, mode, coalesce(area_from, '') as area, 1 as trips, cast(metres as bigint) as metres, saving_mg
                from rewards.trip where state = 'ACCEPTED' and not coarse and starts_at >= ? and starts_at < ?
                union all
                select member_id, mode, '', trips, metres, saving_mg from rewards.trip_day where day >= ? and day < ?),
            told as (select d.*, %s from done d left join rewards.member m on m.id = d.member_id)
            select area, mode, age, count(distinct member_id) as people, sum(trips) as trips, sum(metres) as metres,
                sum(saving_mg) as saving, coalesce(sum(trips) filter (where saving_mg is null), 0) as unknown,
                count(distinct member_id) filter (where saving_mg is not null) as known_people,
                count(distinct member_id) filter (where saving_mg is null) as unknown_people
            from told group by grouping sets ((), (mode), (area), (age), (area, mode), (age, mode))""".formatted(AGE);

    private static final String POSTED = """
            from rewards.transfer_end e join rewards.transfer t on t.id = e.transfer_id
            %s where e.resolution = 'POSTED' and e.kind %s and e.ended_at >= ? and e.ended_at < ?""";

    private static final String TALER = """
            with done as (%%s),
            told as (select d.*, %s from done d left join rewards.member m on m.id = d.member_id)
            select %%s as area, null as mode, age, count(distinct member_id) as people, sum(taler) as taler
            from told group by grouping sets ((), (age)%%s)""".formatted(AGE);

    private static final String EARNED = TALER.formatted(
            "select a.member_id, t.taler, coalesce(r.area_from, '') as area " + POSTED.formatted("""
                    join rewards.ledger_account a on a.id = t.to_account
                    left join rewards.trip r on t.reason = 'trip:' || r.id""", "= 'GRANT'"),
            "area",
            ", (area)");

    /** By the Stadtteil of the offer. */
    private static final String SPENT = TALER.formatted(
            "select a.member_id, case t.kind when 'REFUND' then - t.taler else t.taler end as taler, coalesce(v.area, '') as area "
                    + POSTED.formatted("""
                    join rewards.ledger_account a on a.id = case t.kind when 'REFUND' then t.to_account else t.from_account end
                    left join rewards.transfer p on p.id = t.refers_to
                    left join rewards.redemption r on r.transfer_name = coalesce(p.name, t.name)
                    left join rewards.offer_version v on v.offer_id = r.offer_id and v.number = r.offer_version""", "in ('REDEEM', 'REFUND')"),
            "area",
            ", (area)");

    private static final String EXPIRED = TALER.formatted(
            "select a.member_id, t.taler "
                    + POSTED.formatted("join rewards.ledger_account a on a.id = t.from_account", "= 'EXPIRE'"),
            "cast(null as text)",
            "");

    /** As long as their details are there, which they are when a month is taken. */
    private static final String REVERSED = """
            select null as area, null as mode, null as age, count(distinct member_id) as people, sum(1) as trips,
                sum(cast(metres as bigint)) as metres, sum(saving_mg) as saving, count(*) filter (where saving_mg is null) as unknown,
                count(distinct member_id) filter (where saving_mg is not null) as known_people,
                count(distinct member_id) filter (where saving_mg is null) as unknown_people
            from rewards.trip where state = 'REVERSED' and not coarse and starts_at >= ? and starts_at < ?""";

    private static final String TAKEN_BACK = TALER.formatted(
            "select a.member_id, t.taler "
                    + POSTED.formatted("join rewards.ledger_account a on a.id = t.from_account", "= 'RECLAIM'"),
            "cast(null as text)",
            "");

    private final Sql sql;

    @Inject
    MonthCount(Sql sql) {
        this.sql = sql;
    }

    /** @param month its first day */
    List<Counted> count(CellKind kind, LocalDate month) {
        LocalDate next = month.plusMonths(1);
        Instant from = start(month);
        Instant until = start(next);
        Instant young = start(next.minusMonths(1));
        Instant quarter = start(next.minusMonths(3));
        Instant year = start(next.minusMonths(12));
        return switch (kind) {
            case TRIPS -> sql.list(TRIPS, MonthCount::trips, from, until, month, next, young, quarter, year);
            case EARNED -> sql.list(EARNED, MonthCount::taler, from, until, young, quarter, year);
            case SPENT -> sql.list(SPENT, MonthCount::taler, from, until, young, quarter, year);
            case EXPIRED -> sql.list(EXPIRED, MonthCount::taler, from, until, young, quarter, year);
            case REVERSED -> sql.list(REVERSED, MonthCount::trips, from, until);
            case TAKEN_BACK -> sql.list(TAKEN_BACK, MonthCount::taler, from, until, young, quarter, year);
        };
    }

    private static Counted trips(Row row) throws SQLException {
        return new Counted(
                place(row),
                row.number("people"),
                row.id("trips"),
                row.id("metres"),
                row.id("saving"),
                row.id("unknown"),
                null,
                row.number("known_people"),
                row.number("unknown_people"));
    }

    private static Counted taler(Row row) throws SQLException {
        return new Counted(place(row), row.number("people"), row.id("taler"));
    }

    private static Place place(Row row) throws SQLException {
        return new Place(row.text("area"), row.text("mode"), row.text("age"));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.BERLIN).toInstant();
    }
}
