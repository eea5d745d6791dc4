package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import java.time.LocalDate;
import java.util.List;

/**
 * When companies are asked how satisfied they are.
 *
 * @param accepted the city's day on which all of the pair had accepted
 * @param months after how many months, 3 or 12
 */
record SurveyDates(LocalDate accepted, int months) {

    /** After how many months companies are asked. */
    static final List<Integer> MONTHS = List.of(3, 12);

    /** Days in which a company may answer. */
    static final int DAYS = 28;

    /** Days before the last one on which who is silent is reminded. */
    static final int REMINDED_BEFORE = 7;

    /** Nobody is asked so many days late any more, as where the product did not run: it would not be about that moment. */
    static final int TOO_LATE = 45;

    /** The first day on which it is asked; the last of the month where that has no such day. */
    LocalDate due() {
        return accepted.plusMonths(months);
    }

    /** Whether companies are asked on this day, if they were not before. */
    boolean asks(LocalDate today) {
        return !today.isBefore(due()) && today.isBefore(due().plusDays(TOO_LATE));
    }

    /** The last day to answer, for who is asked on this day. */
    static LocalDate closes(LocalDate asked) {
        return asked.plusDays(DAYS);
    }

    /** Whether who is silent is reminded on this day, if not before. */
    static boolean reminds(LocalDate closes, LocalDate today) {
        return !today.isBefore(closes.minusDays(REMINDED_BEFORE)) && !today.isAfter(closes);
    }
}
