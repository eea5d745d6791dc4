package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SurveyDatesTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 30);

    @Test
    void companiesAreAskedFromTheSameDayOfTheMonthOn() {
        SurveyDates dates = new SurveyDates(LocalDate.of(2026, 3, 10), 12);

        assertThat(dates.asks(LocalDate.of(2027, 3, 9))).isFalse();
        assertThat(dates.asks(LocalDate.of(2027, 3, 10))).isTrue();
        assertThat(dates.asks(LocalDate.of(2027, 4, 1))).isTrue();
    }

    @Test
    void aMonthWithoutThatDayCountsWithItsLastOne() {
        assertThat(new SurveyDates(ACCEPTED, 3).due()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void nobodyIsAskedSoLateThatItIsNotAboutThatMomentAnyMore() {
        SurveyDates dates = new SurveyDates(ACCEPTED, 3);

        assertThat(dates.asks(dates.due().plusDays(SurveyDates.TOO_LATE - 1))).isTrue();
        assertThat(dates.asks(dates.due().plusDays(SurveyDates.TOO_LATE))).isFalse();
    }

    @Test
    void whoIsSilentIsRemindedInTheLastWeekAndNotAfterTheLastDay() {
        LocalDate closes = SurveyDates.closes(LocalDate.of(2027, 3, 1));

        assertThat(closes).isEqualTo(LocalDate.of(2027, 3, 29));
        assertThat(SurveyDates.reminds(closes, LocalDate.of(2027, 3, 21))).isFalse();
        assertThat(SurveyDates.reminds(closes, LocalDate.of(2027, 3, 22))).isTrue();
        assertThat(SurveyDates.reminds(closes, closes)).isTrue();
        assertThat(SurveyDates.reminds(closes, closes.plusDays(1))).isFalse();
    }
}
