package de.dresden.smartparticipation.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void whatBeginsSoonIsDueOnTheDayBefore() {
        assertThat(DueDay.before(TODAY.plusDays(5), TODAY, 14)).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void whatBeginsLaterIsDueWithinTheDaysThatTheCityTakes() {
        assertThat(DueDay.before(TODAY.plusDays(90), TODAY, 14)).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void whatRunsAlreadyTakesTheDaysThatTheCityTakes() {
        assertThat(DueDay.before(TODAY, TODAY, 14)).isEqualTo(TODAY.plusDays(14));
        assertThat(DueDay.before(TODAY.minusDays(30), TODAY, 14)).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void whatBeginsTomorrowIsDueToday() {
        assertThat(DueDay.before(TODAY.plusDays(1), TODAY, 14)).isEqualTo(TODAY);
    }
}
