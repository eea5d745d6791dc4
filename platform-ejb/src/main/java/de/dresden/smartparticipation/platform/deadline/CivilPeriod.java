package de.dresden.smartparticipation.platform.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * On which day a period of months or days runs out (§§ 187, 188 BGB), before it is moved off a day without work (§ 193 BGB:
 * {@link Holidays#workingDayFrom}).
 */
public final class CivilPeriod {

    private CivilPeriod() {}

    /**
     * Months from a day that counts itself, since the period begins with its beginning (§ 187 Abs. 2 Satz 1): the last one is the
     * day before the one that bears its number (§ 188 Abs. 2 second case).
     */
    public static LocalDate monthsWith(LocalDate firstDay, int months) {
        return firstDay.getDayOfMonth() == 1
                ? YearMonth.from(firstDay).plusMonths(months - 1L).atEndOfMonth()
                : inMonth(YearMonth.from(firstDay).plusMonths(months), firstDay.getDayOfMonth() - 1);
    }

    /**
     * Months after an event in the course of a day, which does not count (§ 187 Abs. 1): the last one is the day that bears its
     * number (§ 188 Abs. 2 first case).
     */
    public static LocalDate monthsAfter(LocalDate event, int months) {
        return inMonth(YearMonth.from(event).plusMonths(months), event.getDayOfMonth());
    }

    /** This day of a month, or its last one where the month has none of that number (§ 188 Abs. 3). */
    public static LocalDate inMonth(YearMonth month, int day) {
        return day <= month.lengthOfMonth() ? month.atDay(day) : month.atEndOfMonth();
    }
}
