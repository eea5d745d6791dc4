package de.dresden.smartparticipation.rewards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Months are counted right, once, and nothing small is kept. */
class MonthTakingTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Instant TENTH = Instant.parse("2026-11-10T00:00:00Z");
    private static final int MEMBERS = 90;
    private static final List<String> MODES = List.of("BICYCLE", "TRAM", "RAIL_LOCAL", "UNKNOWN", "CAR");
    private static final List<String> AREAS = List.of("11", "21", "");

    private record Ride(int member, LocalDate day, String mode, String area, int metres, Long saving) {}

    private final DataSource database = TestDatabase.fresh("rewards");
    private final Sql sql = Sql.on(new LocalTransactions(database).dataSource());
    private final MonthCount months = new MonthCount(sql);
    private final MonthTaking taking = new MonthTaking(sql, months, new RuleValues(sql));
    private final List<Ride> rides = new ArrayList<>();

    @BeforeEach
    void ridesOfAnAutumn() {
        TestDatabase.execute(
                database,
                "insert into platform.area (key, name, imported_at) values ('11', 'A', '2026-01-01'), ('21', 'B', '2026-01-01')",
                "insert into rewards.member (id, reference, state, opened_at, app_version, version)"
                        + " select n, 'KM-AAAA-' || (2000 + n), 'ACTIVE', timestamptz '2026-10-31 12:00+01' - make_interval(days => 6 * n), '', 1"
                        + " from generate_series(1, " + MEMBERS + ") n");
        Random random = new Random(42);
        for (int member = 1; member <= MEMBERS; member++) {
            for (int i = 0; i < 8; i++) {
                String mode = MODES.get((int) (MODES.size() * Math.pow(random.nextDouble(), 2)));
                String area = AREAS.get((int) (AREAS.size() * Math.pow(random.nextDouble(), 2)));
                LocalDate day = LocalDate.of(2026, 9, 25).plusDays(5L * i + random.nextInt(4));
                ride(member, day, mode, area, 1_000 + random.nextInt(9_000));
            }
        }
    }

    @Test
    void theSumsAreThoseOfANaiveCount() {
        for (LocalDate month : List.of(LocalDate.of(2026, 9, 1), OCTOBER, LocalDate.of(2026, 11, 1))) {
            List<Ride> of = rides.stream()
                    .filter(ride -> ride.day().withDayOfMonth(1).equals(month))
                    .toList();
            List<Counted> counted = months.count(CellKind.TRIPS, month);
            assertThat(counted).hasSizeGreaterThan(10);
            for (Counted cell : counted) {
                List<Ride> in = of.stream()
                        .filter(ride -> isIn(ride, cell.place(), month))
                        .toList();
                List<Long> known =
                        in.stream().map(Ride::saving).filter(Objects::nonNull).toList();
                assertThat(cell)
                        .isEqualTo(new Counted(
                                cell.place(),
                                in.stream().map(Ride::member).distinct().count(),
                                (long) in.size(),
                                in.stream().mapToLong(Ride::metres).sum(),
                                known.isEmpty()
                                        ? null
                                        : known.stream()
                                                .mapToLong(Long::longValue)
                                                .sum(),
                                (long) in.size() - known.size(),
                                null,
                                in.stream()
                                        .filter(ride -> ride.saving() != null)
                                        .map(Ride::member)
                                        .distinct()
                                        .count(),
                                in.stream()
                                        .filter(ride -> ride.saving() == null)
                                        .map(Ride::member)
                                        .distinct()
                                        .count()));
            }
        }
    }

    @Test
    void aMonthIsTakenOnItsTenthDayAfterAndOnce() {
        assertThat(taking.due(TENTH.minusSeconds(3_601))).containsExactly(LocalDate.of(2026, 9, 1));
        assertThat(taking.due(TENTH)).containsExactly(LocalDate.of(2026, 9, 1), OCTOBER);
        taking.due(TENTH).forEach(month -> taking.take(month, TENTH));
        assertThat(taking.due(TENTH)).isEmpty();
        assertThat(taking.take(OCTOBER, TENTH)).isFalse();
        assertThat(number("select count(*) as n from rewards.statistic_month")).isEqualTo(2);
    }

    @Test
    void hiddenCellsHaveNoFiguresAndShownOnesTwentyPeople() {
        taking.take(OCTOBER, TENTH);
        assertThat(number("select count(*) as n from rewards.statistic_cell where hidden"))
                .isPositive();
        assertThat(number("select count(*) as n from rewards.statistic_cell where not hidden and mode is not null"))
                .isPositive();
        assertThat(number(
                        "select count(*) as n from rewards.statistic_cell where hidden and coalesce(people, trips, metres,"
                                + " saving_mg, taler) is not null"))
                .isZero();
        assertThat(number("select min(people) as n from rewards.statistic_cell"))
                .isGreaterThanOrEqualTo(20);
        assertThatThrownBy(
                        () -> sql.update(
                                "insert into rewards.statistic_cell (month, kind, area, hidden, people, trips, metres,"
                                        + " unknown_trips, saving_hidden) values ('2026-10-01', 'TRIPS', '99', false, 19, 1, 1, 0, false)"))
                .hasStackTraceContaining("statistic_cell_of_twenty");
        assertThatThrownBy(() -> sql.update("update rewards.statistic_cell set people = 30"))
                .hasStackTraceContaining("statistic_cell");
    }

    @Test
    void whatIsUnknownIsNotZeroAndALossCounts() {
        rides.clear();
        for (int member = 1; member <= 30; member++) {
            ride(member, LocalDate.of(2026, 8, 5), "UNKNOWN", "11", 5_000);
            ride(member, LocalDate.of(2026, 8, 6), "CAR", "11", 1_000);
        }
        taking.take(LocalDate.of(2026, 8, 1), TENTH);
        assertThat(text("UNKNOWN")).isEqualTo("null 30");
        assertThat(text("CAR")).isEqualTo(-30 * 1_000 * 36L + " 0");
    }

    /** Forty-five people in a Stadtteil, five of them with a trip whose saving is unknown: how many those are is not told, nor followed. */
    @Test
    void howManySavingsAreUnknownIsToldOnlyOfTwentyPeople() {
        sql.update("delete from rewards.trip");
        rides.clear();
        List<String> modes = List.of("BICYCLE", "TRAM", "CAR");
        for (int member = 1; member <= MEMBERS; member++) {
            for (int mode = 0; mode < modes.size(); mode++) {
                if (member % modes.size() != mode) {
                    ride(member, LocalDate.of(2026, 8, 5), modes.get(mode), member <= 45 ? "11" : "21", 5_000);
                }
            }
            if (member <= 5 || member > 65) {
                ride(member, LocalDate.of(2026, 8, 6), "UNKNOWN", member <= 45 ? "11" : "21", 5_000);
            }
        }
        taking.take(LocalDate.of(2026, 8, 1), TENTH);

        String cells = sql.list(
                        "select coalesce(area, 'all') || ' ' || coalesce(cast(trips as text), '-') || ' '"
                                + " || coalesce(cast(unknown_trips as text), '-') as t from rewards.statistic_cell"
                                + " where month = '2026-08-01' and kind = 'TRIPS' and mode is null and age is null order by area nulls first",
                        row -> row.text("t"))
                .toString();
        assertThat(cells).startsWith("[all 210 ").contains("11 95 -");
        assertThat(cells.contains("all 210 30") && cells.contains("21 115 25"))
                .as("one of the two would give the other away: " + cells)
                .isFalse();
    }

    @Test
    void talerCountByTheDayOfTheirPosting() {
        TestDatabase.execute(
                database,
                "insert into rewards.ledger_account (kind, member_id, opened_at) select 'WALLET', n, '2026-01-01' from"
                        + " generate_series(1, 25) n",
                "insert into rewards.budget (id, issuer, year, taler) values (1, 'CITY', 2026, 1000)",
                "insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, budget_id, due_at,"
                        + " lot_end, booked_at) select 'g' || w.member_id, 'GRANT', i.id, 'ISSUER', w.id, 'WALLET', 2,"
                        + " 'trip:' || (select min(t.id) from rewards.trip t where t.member_id = w.member_id), 1, '2026-10-03',"
                        + " '2029-12-31', '2026-10-01' from rewards.ledger_account i, rewards.ledger_account w"
                        + " where i.issuer = 'CITY' and w.kind = 'WALLET'",
                "insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at) select id, kind, 'POSTED',"
                        + " case name when 'g1' then timestamptz '2026-11-01 00:00+01' else '2026-10-31 23:59+01' end"
                        + " from rewards.transfer");
        List<Counted> october = months.count(CellKind.EARNED, OCTOBER);
        assertThat(october).contains(new Counted(new Place(null, null, null), 24, 48L));
        assertThat(october.stream()
                        .filter(cell -> cell.place().area() != null)
                        .mapToLong(Counted::taler)
                        .sum())
                .isEqualTo(48);
        assertThat(october.stream()
                        .filter(cell -> cell.place().age() != null)
                        .mapToLong(Counted::taler)
                        .sum())
                .isEqualTo(48);
        assertThat(months.count(CellKind.EXPIRED, OCTOBER)).allMatch(cell -> cell.taler() == null);
        assertThat(months.count(CellKind.SPENT, OCTOBER)).allMatch(cell -> cell.taler() == null);
        taking.take(OCTOBER, TENTH);
    }

    /** What is written off was spent: it stays spent, and nobody had it taken. */
    @Test
    void takenBackIsWhatCorrectionsTookOutOfWalletsByTheDayOfTheirPosting() {
        TestPeople.in(database).staff(1, "p1").staff(2, "p2");
        TestDatabase.execute(
                database,
                "insert into rewards.ledger_account (kind, member_id, opened_at) select 'WALLET', n, '2026-01-01' from"
                        + " generate_series(1, 25) n",
                "insert into rewards.budget (id, issuer, year, taler) values (1, 'CITY', 2026, 1000)",
                "insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, budget_id, due_at,"
                        + " lot_end, booked_at) select 'g' || w.member_id, 'GRANT', i.id, 'ISSUER', w.id, 'WALLET', 3, 'trip:1', 1,"
                        + " '2026-09-03', '2029-12-31', '2026-09-01' from rewards.ledger_account i, rewards.ledger_account w"
                        + " where i.issuer = 'CITY' and w.kind = 'WALLET'",
                "insert into rewards.correction (id, reference, grant_id, taler, reason, approval_state, proposed_by, proposed_at,"
                        + " content_hash, first_approved_by, first_approved_at, reclaimed, written_off, executed_at)"
                        + " select id, 'TK-' || id, id, 3, 'counted twice', 'APPROVED', 1, '2026-10-01', decode(repeat('ab', 32), 'hex'), 2,"
                        + " '2026-10-02', 2, 1, '2026-10-02' from rewards.transfer",
                undo("RECLAIM", "to_account", "'WALLET'", 2),
                undo("WRITE_OFF", "(select id from rewards.ledger_account where kind = 'WRITE_OFF')", "'WRITE_OFF'", 1),
                "insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at) select id, kind, 'POSTED',"
                        + " case name when 'RECLAIMg1' then timestamptz '2026-11-01 00:00+01' else '2026-10-31 23:59+01' end"
                        + " from rewards.transfer where kind <> 'GRANT'");

        List<Counted> october = months.count(CellKind.TAKEN_BACK, OCTOBER);

        assertThat(october).contains(new Counted(new Place(null, null, null), 24, 48L));
        assertThat(october.stream()
                        .filter(cell -> cell.place().age() != null)
                        .mapToLong(Counted::taler)
                        .sum())
                .isEqualTo(48);
        taking.take(OCTOBER, TENTH);
        assertThat(number("select taler as n from rewards.statistic_cell where kind = 'TAKEN_BACK' and age is null"))
                .isEqualTo(48);
    }

    private static String undo(String kind, String from, String fromKind, int taler) {
        return "insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, refers_to,"
                + " refers_to_kind, booked_at, correction_id, correction_approved) select '" + kind + "' || name, '"
                + kind + "', "
                + from + ", " + fromKind + ", from_account, 'ISSUER', " + taler
                + ", 'correction:TK-' || id, id, 'GRANT',"
                + " '2026-10-31', id, true from rewards.transfer where kind = 'GRANT'";
    }

    @Test
    void tripsThatWereTakenBackCountForThemselvesAndOnlyFromTwentyPeopleOn() {
        TestPeople.in(database).staff(1, "p1");
        long before = number("select sum(metres) as n from rewards.trip where starts_at >= '2026-10-01 00:00+02'"
                + " and starts_at < '2026-11-01 00:00+01'");
        sql.update(
                "update rewards.trip set state = 'REVERSED', reversed_by = 1 where mode = 'TRAM' and member_id <= 40");
        long reversed = number("select sum(metres) as n from rewards.trip where state = 'REVERSED' and"
                + " starts_at >= '2026-10-01 00:00+02' and starts_at < '2026-11-01 00:00+01'");
        taking.take(OCTOBER, TENTH);
        assertThat(number("select metres as n from rewards.statistic_cell where kind = 'REVERSED'"))
                .isEqualTo(reversed);
        assertThat(number("select metres as n from rewards.statistic_cell where kind = 'TRIPS'"
                        + " and mode is null and area is null and age is null"))
                .isEqualTo(before - reversed);
        sql.update("update rewards.trip set state = 'ACCEPTED', reversed_by = null where member_id > 5");
        taking.take(OCTOBER.plusMonths(1), TENTH);
        assertThat(number(
                        "select count(*) as n from rewards.statistic_cell where kind = 'REVERSED' and month = '2026-11-01'"
                                + " and not hidden"))
                .isZero();
    }

    private static boolean isIn(Ride ride, Place place, LocalDate month) {
        return (place.mode() == null || place.mode().equals(ride.mode()))
                && (place.area() == null || place.area().equals(ride.area()))
                && (place.age() == null || place.age().equals(age(ride.member(), month)));
    }

    private static String age(int member, LocalDate month) {
        LocalDate opened = LocalDate.of(2026, 10, 31).minusDays(6L * member);
        LocalDate end = month.plusMonths(1);
        if (!opened.isBefore(end.minusMonths(1))) {
            return "MONTH";
        }
        if (!opened.isBefore(end.minusMonths(3))) {
            return "QUARTER";
        }
        return opened.isBefore(end.minusMonths(12)) ? "OLDER" : "YEAR";
    }

    private void ride(int member, LocalDate day, String mode, String area, int metres) {
        Integer factor = mode.equals("UNKNOWN") ? null : mode.equals("CAR") ? 200 : 40;
        int n = rides.size();
        Instant start =
                day.atTime(LocalTime.of(n % 24, n % 60)).atZone(Clocks.BERLIN).toInstant();
        sql.update(
                "insert into rewards.trip (member_id, client_id, content, mode, metres, starts_at, seconds, ends_at, area_from,"
                        + " factor_set, factor, baseline, saving_mg, verdict, state, reasons, received_at)"
                        + " select ?, ?, encode(sha256(cast(? as bytea)), 'hex'), ?, ?, s.at, 60, s.at + interval '60 seconds', ?,"
                        + " 1, cast(? as integer), 164, cast(? as bigint), 'ACCEPT', 'ACCEPTED', '', s.at from (select cast(? as timestamptz) as at) s",
                member,
                "d" + day + n,
                "c" + member + "-" + n,
                mode,
                metres,
                area.isEmpty() ? null : area,
                factor,
                factor == null ? null : (long) metres * (164 - factor),
                start);
        rides.add(new Ride(member, day, mode, area, metres, factor == null ? null : (long) metres * (164 - factor)));
    }

    private String text(String mode) {
        return sql.first(
                        "select coalesce(cast(saving_mg as text), 'null') || ' ' || unknown_trips as t from rewards.statistic_cell"
                                + " where month = '2026-08-01' and mode = ? and area is null and age is null",
                        row -> row.text("t"),
                        mode)
                .orElseThrow();
    }

    private long number(String statement) {
        return sql.first(statement, row -> row.number("n")).orElseThrow();
    }
}
