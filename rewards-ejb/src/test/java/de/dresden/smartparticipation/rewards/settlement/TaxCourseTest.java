package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.rewards.settlement.TaxStatus.EXEMPT;
import static de.dresden.smartparticipation.rewards.settlement.TaxStatus.REGULAR;
import static de.dresden.smartparticipation.rewards.settlement.TaxStatus.SMALL_BUSINESS;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaxCourseTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate MID = LocalDate.of(2027, 1, 16);

    @Test
    void aStatusCountsFromItsDayAndBeforeItTheEarlier() {
        TaxCourse course = TaxCourse.UNKNOWN.then(null, SMALL_BUSINESS).then(MID, REGULAR);
        assertThat(course.on(MID.minusDays(1))).isEqualTo(SMALL_BUSINESS);
        assertThat(course.on(MID)).isEqualTo(REGULAR);
        assertThat(course.after(JANUARY).status()).isEqualTo(REGULAR);
        assertThat(course.after(MID)).isNull();
    }

    @Test
    void beforeTheFirstDayNothingIsKnown() {
        TaxCourse course = TaxCourse.UNKNOWN.then(MID, EXEMPT);
        assertThat(course.on(JANUARY)).isNull();
        assertThat(course.on(MID)).isEqualTo(EXEMPT);
        assertThat(TaxCourse.UNKNOWN.on(MID)).isNull();
    }

    @Test
    void theSameRecordedAgainKeepsItsDayAndAnotherWithoutADayCorrectsAll() {
        TaxCourse course = TaxCourse.always(SMALL_BUSINESS).then(MID, REGULAR);
        assertThat(course.then(null, REGULAR)).isEqualTo(course);
        assertThat(course.then(null, EXEMPT)).isEqualTo(TaxCourse.always(EXEMPT));
    }

    @Test
    void whatIsRecordedForAnEarlierDayTakesThePlaceOfTheLater() {
        TaxCourse course = TaxCourse.always(SMALL_BUSINESS).then(MID, REGULAR).then(JANUARY, EXEMPT);
        assertThat(course.on(MID)).isEqualTo(EXEMPT);
        assertThat(course.on(JANUARY.minusDays(1))).isEqualTo(SMALL_BUSINESS);
    }

    @Test
    void aMonthInWhichTheStatusChangesShowsTaxFromThatDayOnly() {
        SettlementTerms terms = new SettlementTerms(REGULAR, JANUARY, Set.of(TaxClass.OWN_SERVICE));
        Settlement settlement = new Settlement(
                YearMonth.of(2027, 1),
                List.of(line("E-1", MID.minusDays(1)), line("E-2", MID)),
                terms,
                TaxCourse.always(SMALL_BUSINESS).then(MID, REGULAR));
        assertThat(settlement.lines())
                .extracting(SettlementLine::treatment)
                .containsExactly(TaxTreatment.SMALL_BUSINESS, TaxTreatment.TAXED);
        assertThat(settlement.taxCents()).isEqualTo(1_900);
    }

    private static SettlementLine line(String reference, LocalDate day) {
        return new SettlementLine(
                reference,
                LineKind.REDEEMED,
                day,
                "A-1",
                1,
                "Fahrradcheck",
                10,
                11_900,
                TaxClass.OWN_SERVICE,
                19,
                null);
    }
}
