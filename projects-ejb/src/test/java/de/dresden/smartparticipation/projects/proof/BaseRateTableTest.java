package de.dresden.smartparticipation.projects.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.proof.core.Interest;
import de.dresden.smartparticipation.projects.proof.core.InterestGround;
import de.dresden.smartparticipation.projects.proof.core.InterestPeriod;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The base rates that come with the product, and those that are imported. */
class BaseRateTableTest {

    private final DataSource database = TestDatabase.fresh("projects");
    private final Sql sql = Sql.on(database);
    private final BaseRateRegister register = new BaseRateRegister(sql);

    @Test
    void whatIsSeededReachesWithoutAGapFrom2002To2024() {
        Map<LocalDate, Integer> rates = register.rates().basisPoints();
        for (LocalDate day = LocalDate.of(2002, 1, 1);
                day.isBefore(LocalDate.of(2024, 7, 1));
                day = day.plusMonths(6)) {
            assertThat(rates).containsKey(day);
        }
        assertThat(rates).containsEntry(LocalDate.of(2016, 7, 1), -88).containsEntry(LocalDate.of(2023, 7, 1), 312);
    }

    @Test
    void aMissingRateRefusesUntilItIsImported() {
        assertThat(overTheSummerOf2024().refusal().arguments()).containsExactly(LocalDate.of(2024, 7, 1));
        TestPeople.in(database).staff(1, "p1");
        register.put(
                Map.of(LocalDate.of(2024, 7, 1), 400), new Capacity(1L, null), Instant.parse("2026-11-26T08:00:00Z"));
        // 30 June at 8.62 %, 1 July at an assumed 9.00 %: 365,000 ct × (862 + 900) / 3,650,000 = 176.2 ct
        assertThat(overTheSummerOf2024().cents()).isEqualTo(1_76);
        assertThat(register.rows().stream().filter(row -> row.importedBy() != null))
                .hasSize(1);
    }

    @Test
    void onlyFirstDaysOfHalfYearsAreKept() {
        assertThatThrownBy(() -> sql.update(
                        "insert into projects.base_rate (half_year, basis_points) values (date '2026-03-01', 1)"))
                .satisfies(failure -> assertThat(FaultTranslation.of(failure))
                        .hasValueSatisfying(fault ->
                                assertThat(fault.reason().key()).isEqualTo("projects.constraint.base_rate_half_year")));
    }

    private InterestSheet overTheSummerOf2024() {
        InterestPeriod twoDays = new InterestPeriod(
                InterestGround.REPAYMENT, 3_650_00, LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 2));
        return Interest.on(List.of(twoDays), register.rates(), DayCount.ACTUAL_365);
    }
}
