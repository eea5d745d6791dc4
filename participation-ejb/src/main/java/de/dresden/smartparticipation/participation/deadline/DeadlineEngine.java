package de.dresden.smartparticipation.participation.deadline;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.platform.deadline.CivilPeriod;
import de.dresden.smartparticipation.platform.deadline.DayName;
import de.dresden.smartparticipation.platform.deadline.Holidays;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes when a period ends. Two clocks: the public's, whose first day counts, and the agencies', whose day of receipt does
 * not. See the package for the rules and the cases worked by hand.
 *
 * @param holidays public holidays of the place in the years concerned
 */
public record DeadlineEngine(Holidays holidays) {

    /**
     * The public's period: it begins with the beginning of its first day, which therefore counts (§ 187 Abs. 2 Satz 1 BGB).
     *
     * @param firstDay first day of the publication
     * @param rule how long
     */
    public Deadline forPublic(LocalDate firstDay, PeriodRule rule) {
        List<Reason> sentences = new ArrayList<>();
        sentences.add(
                Reason.of("participation.deadline.first-day-counts", firstDay, Rule.FIRST_DAY_COUNTS.paragraph()));
        // § 188 Abs. 2 second case: the day before the one that bears the first day's number
        LocalDate monthEnd = CivilPeriod.monthsWith(firstDay, rule.months());
        if (firstDay.getDayOfMonth() > 1) {
            tellMissingDay(YearMonth.from(firstDay).plusMonths(rule.months()), firstDay.getDayOfMonth() - 1, sentences);
        }
        LocalDate daysEnd = firstDay.plusDays(rule.days() - 1L);
        return ended(firstDay, monthEnd, daysEnd, rule, sentences);
    }

    /**
     * The agencies' period: it begins in the course of a day, on which they receive the draft and which does not count (§ 187
     * Abs. 1 BGB).
     *
     * @param receivedOn day of receipt
     * @param rule how long
     */
    public Deadline forAgencies(LocalDate receivedOn, PeriodRule rule) {
        List<Reason> sentences = new ArrayList<>();
        sentences.add(Reason.of(
                "participation.deadline.receipt-does-not-count",
                receivedOn,
                Rule.DAY_OF_RECEIPT_DOES_NOT_COUNT.paragraph()));
        // § 188 Abs. 2 first case: the day that bears the number of the day of receipt
        LocalDate monthEnd = CivilPeriod.monthsAfter(receivedOn, rule.months());
        tellMissingDay(YearMonth.from(receivedOn).plusMonths(rule.months()), receivedOn.getDayOfMonth(), sentences);
        LocalDate daysEnd = receivedOn.plusDays(rule.days());
        return ended(receivedOn, monthEnd, daysEnd, rule, sentences);
    }

    /** The one end that serves both: the later of the two. */
    public static LocalDate commonEnd(Deadline ofPublic, Deadline ofAgencies) {
        return ofPublic.lastDay().isBefore(ofAgencies.lastDay()) ? ofAgencies.lastDay() : ofPublic.lastDay();
    }

    /** A day set by the city, moved where a period cannot end on it (§ 193 BGB). */
    public LocalDate endOn(LocalDate day) {
        return holidays.workingDayFrom(day);
    }

    private static void tellMissingDay(YearMonth month, int day, List<Reason> sentences) {
        if (day > month.lengthOfMonth()) {
            sentences.add(Reason.of(
                    "participation.deadline.month-without-that-day",
                    day,
                    month.atEndOfMonth(),
                    Rule.MONTH_WITHOUT_THAT_DAY.paragraph()));
        }
    }

    private Deadline ended(
            LocalDate start, LocalDate monthEnd, LocalDate daysEnd, PeriodRule rule, List<Reason> sentences) {
        sentences.add(Reason.of("participation.deadline.month-ends", monthEnd));
        sentences.add(Reason.of("participation.deadline.days-end", rule.days(), daysEnd));
        LocalDate later = monthEnd.isBefore(daysEnd) ? daysEnd : monthEnd;
        sentences.add(
                monthEnd.equals(daysEnd)
                        ? Reason.of("participation.deadline.both-the-same", later)
                        : Reason.of(
                                "participation.deadline.later-counts",
                                later,
                                rule.source().paragraph()));
        LocalDate last = holidays.workingDayFrom(later);
        if (!last.equals(later)) {
            sentences.add(Reason.of(
                    "participation.deadline.moved", later, why(later), last, Rule.NEXT_WORKING_DAY.paragraph()));
        }
        return new Deadline(start, monthEnd, daysEnd, last, sentences);
    }

    /** Why a period does not end on this day: the holiday's name, or the day of the week. */
    private Reason why(LocalDate day) {
        return DayName.of(day, holidays);
    }
}
