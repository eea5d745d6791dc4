package de.dresden.smartparticipation.projects.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far an indicator has come. */
class AttainmentTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Aim MORE = aim(Direction.MORE, "100", "300");
    private static final Aim LESS = aim(Direction.LESS, "80", "40");

    @Test
    void halfOfTheWayIsFiftyPerCentWhicheverWayItGoes() {
        assertThat(Attainment.of(MORE, List.of(at(30, null, "200", null))).basisPoints())
                .isEqualTo(5_000);
        assertThat(Attainment.of(LESS, List.of(at(30, null, "60", null))).basisPoints())
                .isEqualTo(5_000);
    }

    @Test
    void theWrongWayIsNegativeAndBeyondTheTargetIsMoreThanAll() {
        assertThat(Attainment.of(LESS, List.of(at(30, null, "90", null))).basisPoints())
                .isEqualTo(-2_500);
        Attainment beyond = Attainment.of(MORE, List.of(at(30, null, "350", null)));
        assertThat(beyond.basisPoints()).isEqualTo(12_500);
        assertThat(beyond.bar()).isEqualTo(100);
        assertThat(beyond.reached()).isTrue();
    }

    @Test
    void almostIsNotReached() {
        Attainment almost = Attainment.of(MORE, List.of(at(30, null, "299.999999", null)));
        assertThat(almost.basisPoints()).isEqualTo(9_999);
        assertThat(almost.reached()).isFalse();
        assertThat(Attainment.of(MORE, List.of(at(30, null, "99.999999", null))).basisPoints())
                .isEqualTo(-1);
    }

    @Test
    void theUncertaintyTellsWithinWhichBoundsItLies() {
        Attainment more = Attainment.of(MORE, List.of(at(30, null, "290", "20")));
        assertThat(more.lowest()).isEqualTo(8_500);
        assertThat(more.highest()).isEqualTo(10_500);
        assertThat(more.doubtful()).isTrue();
        Attainment less = Attainment.of(LESS, List.of(at(30, null, "60", "4")));
        assertThat(less.lowest()).isEqualTo(4_000);
        assertThat(less.highest()).isEqualTo(6_000);
        assertThat(less.doubtful()).isFalse();
    }

    @Test
    void theLatestOfTheWholeCountsAndWhatIsNotYoungerThanTheBaselineDoesNot() {
        assertThat(Attainment.of(
                                MORE,
                                List.of(at(60, null, "250", null), at(30, null, "200", null), at(90, "07", "10", null)))
                        .basisPoints())
                .isEqualTo(7_500);
        assertThat(Attainment.of(MORE, List.of(at(0, null, "200", null))).state())
                .isEqualTo(AttainmentState.NOT_MEASURED);
    }

    @Test
    void valuesOfSeveralPlacesMakeNoFigureThoseOfOneDo() {
        assertThat(Attainment.of(MORE, List.of(at(30, "07", "200", null))).basisPoints())
                .isEqualTo(5_000);
        assertThat(Attainment.of(MORE, List.of(at(30, "07", "200", null), at(30, "08", "220", null)))
                        .state())
                .isEqualTo(AttainmentState.SEVERAL_PLACES);
    }

    @Test
    void withoutEnoughThereIsNoFigure() {
        List<Measured> some = List.of(at(30, null, "5", null));
        assertThat(Attainment.of(new Aim(Direction.MORE, null, null, BigDecimal.TEN, END), some)
                        .state())
                .isEqualTo(AttainmentState.NO_BASELINE);
        assertThat(Attainment.of(new Aim(Direction.MORE, BigDecimal.ONE, BEGIN, null, null), some)
                        .state())
                .isEqualTo(AttainmentState.NO_TARGET);
        assertThat(Attainment.of(aim(Direction.MORE, "10", "5"), some).state())
                .isEqualTo(AttainmentState.CONTRADICTION);
        assertThat(Attainment.of(aim(Direction.LESS, "5", "5"), some).state()).isEqualTo(AttainmentState.CONTRADICTION);
        assertThat(Attainment.of(MORE, List.of())).satisfies(none -> {
            assertThat(none.state()).isEqualTo(AttainmentState.NOT_MEASURED);
            assertThat(none.basisPoints()).isNull();
        });
    }

    @Test
    void theGreatestFigureIsCut() {
        Aim tiny = aim(Direction.MORE, "0", "0.000001");
        assertThat(Attainment.of(tiny, List.of(at(1, null, "999999999999999", null)))
                        .basisPoints())
                .isEqualTo(100_000_000);
    }

    private static Aim aim(Direction direction, String baseline, String target) {
        return new Aim(direction, new BigDecimal(baseline), BEGIN, new BigDecimal(target), END);
    }

    private static Measured at(int days, String area, String value, String uncertainty) {
        return new Measured(
                BEGIN.plusDays(days),
                area,
                new BigDecimal(value),
                uncertainty == null ? null : new BigDecimal(uncertainty));
    }
}
