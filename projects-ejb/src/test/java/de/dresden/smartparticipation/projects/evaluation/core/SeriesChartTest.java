package de.dresden.smartparticipation.projects.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the points of a chart lie. */
class SeriesChartTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final Aim AIM =
            new Aim(Direction.MORE, new BigDecimal("100"), BEGIN, new BigDecimal("300"), LocalDate.of(2026, 12, 31));

    @Test
    void moreLiesHigherLaterLiesFurtherRightAndAllLiesInside() {
        SeriesChart chart = SeriesChart.of(
                AIM, List.of(at(10, null, "120", "15"), at(200, null, "260", null), at(100, "07", "60", null)));
        List<SeriesChart.Mark> whole = chart.lines().get(0).marks();
        assertThat(chart.lines()).hasSize(2);
        assertThat(whole.get(1).x()).isGreaterThan(whole.get(0).x());
        assertThat(whole.get(1).y()).isLessThan(whole.get(0).y()).isGreaterThan(chart.target());
        assertThat(whole.get(0).uncertain()).isTrue();
        assertThat(whole.get(1).uncertain()).isFalse();
        assertThat(chart.lines().stream().flatMap(line -> line.marks().stream()))
                .allSatisfy(mark -> {
                    assertThat(mark.x()).isBetween(0.0, (double) SeriesChart.WIDTH);
                    assertThat(mark.top()).isBetween(0.0, (double) SeriesChart.HEIGHT);
                    assertThat(mark.bottom()).isBetween(0.0, (double) SeriesChart.HEIGHT);
                });
        assertThat(chart.levels())
                .extracting(level -> level.value().toPlainString())
                .containsExactly("0", "100", "200", "300");
    }

    @Test
    void oneValueAloneAndNothingAtAllAreNoErrors() {
        Aim open = new Aim(Direction.LESS, null, null, null, null);
        SeriesChart one = SeriesChart.of(open, List.of(at(1, null, "-0.000001", null)));
        assertThat(one.days()).hasSize(1);
        assertThat(one.target()).isNull();
        assertThat(SeriesChart.of(open, List.of())).isNull();
    }

    private static Measured at(int days, String area, String value, String uncertainty) {
        return new Measured(
                BEGIN.plusDays(days),
                area,
                new BigDecimal(value),
                uncertainty == null ? null : new BigDecimal(uncertainty));
    }
}
