package de.dresden.smartparticipation.projects.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is written of indicators reads back as it was, and what the tables refuse by themselves. */
class EvaluationTablesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final Capacity CLERK = new Capacity(1L, null);

    private final DataSource database = TestDatabase.fresh("projects");
    private final Sql sql = Sql.on(database);
    private final IndicatorRegister register = new IndicatorRegister(sql);
    private final IndicatorReading reading = new IndicatorReading(sql);

    EvaluationTablesTest() {
        TestPeople.in(database).staff(1, "p1").department(7, "SBB");
        sql.update(
                "insert into projects.project (id, reference, title, department_id, state, light, created_at, version)"
                        + " values (1, 'PR-2026-001', 'Project', 7, 'RUNNING', 'GREEN', timestamptz '2026-01-01', 1)");
        sql.update(
                "insert into platform.area (key, name, imported_at) values ('07', 'Johannstadt', timestamptz '2026-01-01')");
    }

    @Test
    void what_is_measured_reads_back_exactly_and_counts() {
        IndicatorKey key = register.add(1, data("Beete"), true, CLERK, NOW);
        register.measure(key.id(), value(40, null, "0.100001", "0.000001"), null, null, CLERK, NOW);
        register.measure(key.id(), value(60, null, "5", null), null, null, CLERK, NOW);
        IndicatorRow row = reading.one(key.id());
        assertThat(row.data()).isEqualTo(data("Beete"));
        assertThat(row.expected()).isTrue();
        assertThat(row.measurements()).isEqualTo(2);
        assertThat(row.attainment().basisPoints()).isEqualTo(5_000);
        assertThat(reading.versions(key.id()).get(1).measured().value()).isEqualTo(new BigDecimal("0.100001"));
        assertThat(reading.of(List.of(1L))).hasSize(1);
    }

    @Test
    void a_correction_takes_the_place_of_the_former_which_stays() {
        IndicatorKey key = register.add(1, data("Beete"), false, CLERK, NOW);
        register.measure(key.id(), value(40, "07", "8", null), null, null, CLERK, NOW);
        long first = reading.versions(key.id()).get(0).id();
        register.measure(key.id(), value(40, "07", "6", null), first, "Zahlendreher", CLERK, NOW);
        assertThat(reading.one(key.id()).current().value()).isEqualTo(new BigDecimal("6"));
        assertThat(reading.versions(key.id())).extracting(MeasurementRow::valid).containsExactly(true, false);
        assertBroken(
                "measurement_replaced_once",
                () -> register.measure(key.id(), value(40, "07", "7", null), first, "zu spät", CLERK, NOW));
        assertBroken("measurement_stays", () -> sql.update("update projects.measurement set value = 1"));
        assertBroken("measurement_stays", () -> sql.update("delete from projects.measurement"));
        assertThat(register.measured(key.id(), value(40, "07", "1", null).measured(), null))
                .isTrue();
        assertThat(register.measured(key.id(), value(40, null, "1", null).measured(), null))
                .isFalse();
    }

    @Test
    void a_withdrawn_measurement_counts_no_more() {
        IndicatorKey key = register.add(1, data("Beete"), false, CLERK, NOW);
        register.measure(key.id(), value(40, null, "8", null), null, null, CLERK, NOW);
        long first = reading.versions(key.id()).get(0).id();
        Measured nothing = new Measured(BEGIN.plusDays(40), null, null, null);
        register.measure(key.id(), new MeasurementData(nothing, ""), first, "nie gemessen", CLERK, NOW);
        assertThat(reading.one(key.id()).measurements()).isZero();
        assertThat(reading.versions(key.id())).hasSize(2).noneMatch(MeasurementRow::valid);
    }

    @Test
    void a_title_is_there_once_and_the_second_of_two_changes_is_told() {
        IndicatorKey key = register.add(1, data("Beete"), false, CLERK, NOW);
        assertThatThrownBy(() -> register.add(1, data("BEETE"), false, CLERK, NOW))
                .isInstanceOf(Refused.class);
        assertThat(register.change(key, data("Hochbeete"))).isEqualTo(new IndicatorKey(key.id(), 2));
        assertThatThrownBy(() -> register.change(key, data("Kübel"))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_target_on_the_wrong_side_is_kept_out() {
        assertBroken(
                "indicator_way",
                () -> register.add(
                        1,
                        IndicatorData.german("Müll", "", "kg", aim(Direction.LESS), "", Set.of()),
                        false,
                        CLERK,
                        NOW));
    }

    private static void assertBroken(String constraint, ThrowingCallable work) {
        assertThatThrownBy(work).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }

    private static IndicatorData data(String title) {
        return IndicatorData.german(
                title, "Gezählt wird jedes Beet.", "Stück", aim(Direction.MORE), "Zählung", Set.of(Goal.ZERO_HUNGER));
    }

    private static Aim aim(Direction direction) {
        return new Aim(direction, BigDecimal.ZERO, BEGIN, BigDecimal.TEN, BEGIN.plusYears(1));
    }

    private static MeasurementData value(int days, String area, String value, String uncertainty) {
        return new MeasurementData(
                new Measured(
                        BEGIN.plusDays(days),
                        area,
                        new BigDecimal(value),
                        uncertainty == null ? null : new BigDecimal(uncertainty)),
                "Zählung");
    }
}
