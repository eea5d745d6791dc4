package de.dresden.smartparticipation.participation.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.deadline.Holidays;
import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every day of twenty years against a slow reference, which counts day by day and knows no month arithmetic. */
class DeadlinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int TWENTY_YEARS = 7304;
    private static final Holidays HOLIDAYS = new SaxonHolidays(false).of(2023, 2045);
    private static final DeadlineEngine ENGINE = new DeadlineEngine(HOLIDAYS);

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void thePublicsPeriodEndsWhereCountingEnds(@ForAll @IntRange(max = TWENTY_YEARS) int number) {
        LocalDate start = FIRST.plusDays(number);

        // the first day is day one; the month is over before the day that bears its number
        assertThat(ENGINE.forPublic(start, PeriodRule.publication(LawEdition.BAUGB_2023))
                        .lastDay())
                .isEqualTo(working(later(beforeSameNumber(start), counted(start, 1))));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theAgenciesPeriodEndsWhereCountingEnds(@ForAll @IntRange(max = TWENTY_YEARS) int number) {
        LocalDate received = FIRST.plusDays(number);

        // the day after the receipt is day one; the month is over with the day that bears the receipt's number
        assertThat(ENGINE.forAgencies(received, PeriodRule.agencies(LawEdition.BAUGB_2023))
                        .lastDay())
                .isEqualTo(working(later(sameNumber(received), counted(received.plusDays(1), 1))));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aLaterStartNeverEndsEarlierAndNobodyHasLessThanThirtyDays(@ForAll @IntRange(max = TWENTY_YEARS) int number) {
        LocalDate start = FIRST.plusDays(number);
        LocalDate end = ENGINE.forPublic(start, PeriodRule.publication(LawEdition.BAUGB_2023))
                .lastDay();

        assertThat(start.datesUntil(end.plusDays(1)).count()).isBetween(30L, 36L);
        assertThat(ENGINE.forPublic(start.plusDays(1), PeriodRule.publication(LawEdition.BAUGB_2023))
                        .lastDay())
                .isAfterOrEqualTo(end);
        assertThat(ENGINE.forAgencies(start, PeriodRule.agencies(LawEdition.BAUGB_2023))
                        .lastDay())
                .isAfterOrEqualTo(end);
    }

    private static LocalDate counted(LocalDate dayOne, int one) {
        LocalDate day = dayOne;
        for (int count = one; count < 30; count++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Goes on day by day to the one in the next month that bears the number, or to the last there is. */
    private static LocalDate sameNumber(LocalDate start) {
        LocalDate day = start;
        while (day.getMonth() == start.getMonth()) {
            day = day.plusDays(1);
        }
        while (day.getDayOfMonth() != start.getDayOfMonth() && day.plusDays(1).getMonth() == day.getMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Stops one day before the number appears again; where it does not appear, the number before it is looked for. */
    private static LocalDate beforeSameNumber(LocalDate start) {
        LocalDate day = start;
        while (true) {
            LocalDate next = day.plusDays(1);
            if (next.getDayOfMonth() == start.getDayOfMonth()) {
                return day;
            }
            boolean lastOfNextMonth = day.getMonth() != start.getMonth() && next.getMonth() != day.getMonth();
            if (lastOfNextMonth) {
                return day;
            }
            day = next;
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate working(LocalDate end) {
        LocalDate day = end;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.days().containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
