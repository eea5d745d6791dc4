package de.dresden.smartparticipation.projects.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.projects.grant.core.RemedyPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From sending to finality: posted on 2 November 2026, announced on the 6th; the period ends on Monday, 7 December. */
class NoticeCourseTest {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 2);
    private static final LocalDate END = LocalDate.of(2026, 12, 7);

    private final NoticeCourse course = new NoticeCourse(DispatchWay.POST, SENT, period(SENT.plusDays(4)));

    @Test
    void itIsFinalTheDayAfterThePeriod() {
        assertThat(course.remedyUntil()).isEqualTo(END);
        assertThat(course.finalOn()).isEqualTo(END.plusDays(1));
        assertThat(course.state(END)).isEqualTo(NoticeState.ANNOUNCED);
        assertThat(course.state(END.plusDays(1))).isEqualTo(NoticeState.FINAL);
    }

    @Test
    void aRemedyIsPossibleInTimeAndOnceAndNotAfterAWaiver() {
        assertThat(course.contestable(END)).isTrue();
        assertThat(course.contestable(END.plusDays(1))).isFalse();
        NoticeCourse contested = new NoticeCourse(DispatchWay.POST, SENT, period(SENT.plusDays(4)));
        contested.contested(SENT.plusDays(6), "zu wenig");
        assertThat(contested.contestable(SENT.plusDays(7))).isFalse();
        course.waived(SENT.plusDays(10), "Brief", null);
        assertThat(course.contestable(SENT.plusDays(10))).isFalse();
    }

    @Test
    void aWaiverMakesItFinalAtOnce() {
        assertThatThrownBy(() -> course.waived(SENT, "Brief", null)).isInstanceOf(Refused.class);
        course.waived(SENT.plusDays(10), "Brief", null);
        assertThat(course.finalOn()).isEqualTo(SENT.plusDays(10));
        assertThatThrownBy(() -> course.contested(SENT.plusDays(11), "doch nicht"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRemedyStopsItUntilItIsSettled() {
        course.contested(END, "zu wenig");
        assertThat(course.finalOn()).isNull();
        assertThat(course.state(END.plusYears(1))).isEqualTo(NoticeState.CONTESTED);
        course.settled(LocalDate.of(2027, 2, 1), ObjectionResult.REJECTED);
        assertThat(course.finalOn()).isEqualTo("2027-02-02");
    }

    @Test
    void aRemedyThatIsTakenBackWithinThePeriodLeavesThePeriodAsItIs() {
        course.contested(SENT.plusDays(6), "zu wenig");
        course.settled(SENT.plusDays(8), ObjectionResult.WITHDRAWN);
        assertThat(course.finalOn()).isEqualTo(END.plusDays(1));
    }

    @Test
    void aNoticeThatARemedyHasUpsetIsNeverFinal() {
        course.contested(END, "rechtswidrig");
        course.settled(END.plusDays(30), ObjectionResult.UPHELD);
        assertThat(course.finalOn()).isNull();
        assertThat(course.state(END.plusYears(1))).isEqualTo(NoticeState.SET_ASIDE);
    }

    @Test
    void aRemedyAfterThePeriodIsNone() {
        assertThatThrownBy(() -> course.contested(END.plusDays(1), "zu spät")).isInstanceOf(Refused.class);
    }

    @Test
    void aLaterReceiptCountsAndAnEarlierOneDoesNot() {
        assertThatThrownBy(() -> course.received(period(SENT.plusDays(3)), "Umschlag", null))
                .isInstanceOf(Refused.class);
        course.received(period(SENT.plusDays(9)), "Umschlag", null);
        assertThat(course.announcedOn()).isEqualTo(SENT.plusDays(9));
        assertThat(course.remedyUntil()).isEqualTo("2026-12-11");
    }

    private static RemedyPeriod period(LocalDate announced) {
        return RemedyPeriod.of(announced, true, new SaxonHolidays(false).of(2026, 2027));
    }
}
