package de.dresden.smartparticipation.projects.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is most likely mistyped is asked about. */
class AcceptableIndicatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void aCountIsNotBelowNothing() {
        assertRefused("below-nothing", "-99999", aim("4", "40"));
        assertRefused("below-nothing", "-1", aim(null, null));
        assertTaken("0", aim(null, null));
        assertTaken("-1", aim("-5", "2"));
    }

    @Test
    void nothingIsTwentyTimesAsFarAsTheTarget() {
        assertTaken("724", aim("4", "40"));
        assertRefused("far-off", "725", aim("4", "40"));
        assertRefused("far-off", "99999", aim("4", "40"));
        assertTaken("99999", aim("4", null));
    }

    @Test
    void whoSaysWhyEntersItDespiteThat() {
        MeasurementData told = new MeasurementData(measured("-3"), "", "Rückbau: drei Beete weniger als vorher.");
        assertThatCode(() -> AcceptableIndicator.requirePlausible(told, aim("4", "40")))
                .doesNotThrowAnyException();
        assertThat(told.values()).containsEntry("despite", "Rückbau: drei Beete weniger als vorher.");
    }

    private static void assertTaken(String value, Aim aim) {
        AcceptableIndicator.requirePlausible(new MeasurementData(measured(value), ""), aim);
    }

    private static void assertRefused(String why, String value, Aim aim) {
        assertThatThrownBy(() -> assertTaken(value, aim)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reason().key())
                .isEqualTo("projects.indicator." + why));
    }

    private static Measured measured(String value) {
        return new Measured(DAY, null, new BigDecimal(value), null);
    }

    private static Aim aim(String baseline, String target) {
        return new Aim(
                Direction.MORE,
                baseline == null ? null : new BigDecimal(baseline),
                baseline == null ? null : DAY.minusYears(1),
                target == null ? null : new BigDecimal(target),
                target == null ? null : DAY.plusYears(1));
    }
}
