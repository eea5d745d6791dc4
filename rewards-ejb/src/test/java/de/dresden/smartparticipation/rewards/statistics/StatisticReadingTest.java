package de.dresden.smartparticipation.rewards.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Tables are put together of what is told, and of nothing else. */
class StatisticReadingTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final DataSource database = TestDatabase.fresh("rewards");
    private final Sql sql = Sql.on(new LocalTransactions(database).dataSource());
    private final StatisticReading reading = new StatisticReading(sql);

    @Test
    void withoutAMonthThereIsNothing() {
        assertThat(reading.sheet(StatisticFilter.ALL).months()).isEmpty();
        assertThat(reading.wholes()).isEmpty();
        assertThat(new ClimateTotals(reading.wholes(), List.of(), List.of()).first())
                .isNull();
    }

    @Test
    void sumsLeaveOutWhatIsHiddenAndSaySo() {
        months();
        StatisticSheet sheet = reading.sheet(StatisticFilter.ALL);
        assertThat(sheet.months()).extracting(MonthRow::month).containsExactly(OCTOBER, SEPTEMBER);
        assertThat(sheet.modes()).extracting(GroupRow::key).containsExactly("BICYCLE", "CAR", "BUS");
        GroupRow bicycle = sheet.modes().get(0);
        assertThat(bicycle.trips().trips()).isEqualTo(40);
        assertThat(bicycle.hiddenTrips()).isOne();
        assertThat(sheet.modes().get(1).trips().savingMilligrams()).as("a loss").isEqualTo(-7);
        assertThat(sheet.modes().get(2).whollyHidden()).isTrue();
        assertThat(sheet.ages()).extracting(GroupRow::key).containsExactly("YEAR");
        assertThat(sheet.ages().get(0).earned()).isEqualTo(new GroupRow.Sum(9, 0));
    }

    @Test
    void talerOfHiddenMonthsOnlyAreNotZero() {
        assertThat(new GroupRow.Sum(0, 2).told()).isNull();
        assertThat(new GroupRow.Sum(7, 2).told()).isEqualTo(7);
        assertThat(new GroupRow.Sum(0, 0).told()).as("nobody").isZero();
    }

    @Test
    void whatWasTakenBackIsAFigureOfItsOwnAndNotZeroWhereNobodyCountedIt() {
        months();
        sql.update(
                "insert into rewards.statistic_cell (month, kind, age, hidden, people, taler, saving_hidden) values"
                        + " ('2026-10-01', 'TAKEN_BACK', null, false, 20, 4, false), ('2026-10-01', 'TAKEN_BACK', 'YEAR', false, 20, 4, false)");
        sql.update("insert into rewards.statistic_cell (month, kind, hidden, saving_hidden) values"
                + " ('2026-10-01', 'REVERSED', true, false)");
        StatisticSheet sheet = reading.sheet(StatisticFilter.ALL);
        assertThat(sheet.months().get(0).takenBack().taler()).isEqualTo(4);
        assertThat(sheet.months().get(0).reversed()).isEqualTo(StatisticCell.HIDDEN);
        assertThat(sheet.months().get(1).takenBack())
                .as("September was taken before it was counted")
                .isNull();
        assertThat(sheet.ages().get(0).takenBack()).isEqualTo(new GroupRow.Sum(4, 0));
        assertThat(sheet.modes().get(0).takenBack()).isNull();
        assertThat(new ClimateTotals(reading.wholes(), List.of(), List.of()).takenBack())
                .isEqualTo(new ClimateTotals.TalerSum(4L, 0));
        assertThat(reading.sheet(new StatisticFilter(OCTOBER, OCTOBER, "11", null))
                        .months()
                        .get(0)
                        .takenBack())
                .isNull();
    }

    @Test
    void aModeHasNoTalerAndAStadtteilNoAge() {
        months();
        StatisticSheet mode = reading.sheet(new StatisticFilter(null, null, null, Mode.BICYCLE));
        assertThat(mode.months().get(0).earned()).isNull();
        assertThat(mode.months().get(0).trips().trips()).isEqualTo(40);
        assertThat(mode.months().get(1).trips().shown()).isFalse();
        StatisticSheet area = reading.sheet(new StatisticFilter(OCTOBER, OCTOBER, "11", null));
        assertThat(area.ages()).isEmpty();
        assertThat(area.months()).singleElement().satisfies(row -> assertThat(row.trips())
                .isEqualTo(StatisticCell.NONE));
    }

    @Test
    void totalsAreOfWhatIsTold() {
        months();
        ClimateTotals totals = new ClimateTotals(reading.wholes(), List.of(), List.of());
        assertThat(totals.trips()).isEqualTo(60);
        assertThat(totals.savingMilligrams()).isEqualTo(500);
        assertThat(totals.unknownTrips()).isEqualTo(3);
        assertThat(totals.hiddenMonths()).isOne();
        assertThat(totals.earned()).isEqualTo(new ClimateTotals.TalerSum(9L, 0));
        sql.update("insert into rewards.statistic_cell (month, kind, hidden, saving_hidden)"
                + " values ('2026-10-01', 'EXPIRED', true, false)");
        assertThat(new ClimateTotals(reading.wholes(), List.of(), List.of()).expired())
                .as("what is withheld is not zero")
                .isEqualTo(new ClimateTotals.TalerSum(null, 1));
    }

    @Test
    void theTableNamesWhatIsHiddenAndWhatIsUnknownIsEmpty() throws Exception {
        months();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatisticTable.write(
                reading.cells(StatisticFilter.ALL), Map.of(), TableFormat.CSV, Locale.GERMAN, Instant.EPOCH, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("eingelöste Taler: Ort des Angebots")
                .contains("01.10.2026;Fahrten;Fahrrad;alle;alle;nein;22;40;1;;40;")
                .contains("01.09.2026;Fahrten;Fahrrad;alle;alle;ja;;;;;;");
    }

    private void months() {
        sql.update(
                "insert into rewards.statistic_month (month, taken_at, taken_back) values ('2026-09-01', '2026-10-10', false),"
                        + " ('2026-10-01', '2026-11-10', true)");
        hidden("2026-09-01", null);
        hidden("2026-09-01", "BICYCLE");
        hidden("2026-10-01", "BUS");
        trips("2026-10-01", null, null, 25, 60, 500L, 3);
        trips("2026-10-01", "BICYCLE", null, 22, 40, null, 40);
        trips("2026-10-01", "CAR", null, 20, 20, -7L, 0);
        trips("2026-10-01", null, "YEAR", 25, 60, 500L, 3);
        sql.update(
                "insert into rewards.statistic_cell (month, kind, age, hidden, people, taler, saving_hidden) values"
                        + " ('2026-10-01', 'EARNED', null, false, 21, 9, false), ('2026-10-01', 'EARNED', 'YEAR', false, 21, 9, false)");
    }

    private void hidden(String month, String mode) {
        sql.update(
                "insert into rewards.statistic_cell (month, kind, mode, hidden, saving_hidden) values (cast(? as date), 'TRIPS', ?, true, false)",
                month,
                mode);
    }

    private void trips(String month, String mode, String age, long people, long trips, Long saving, long unknown) {
        sql.update(
                "insert into rewards.statistic_cell (month, kind, mode, age, hidden, people, trips, metres, saving_mg, unknown_trips, unknown_people, saving_hidden)"
                        + " values (cast(? as date), 'TRIPS', ?, ?, false, ?, ?, 1000, cast(? as bigint), ?, 20, false)",
                month,
                mode,
                age,
                people,
                trips,
                saving,
                unknown);
    }
}
