package de.dresden.smartparticipation.platform.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of a place in the years that matter, and what follows from them.
 *
 * @param days the holidays by day; the name is the last part of the text {@code platform.holiday.<name>}
 */
public record Holidays(Map<LocalDate, String> days) {

    public Holidays {
        days = Map.copyOf(days);
    }

    /** The name of the holiday on this day, where it is one. */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Neither Saturday nor Sunday nor public holiday: a day on which a period can end (§ 193 BGB). */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !days.containsKey(day);
    }

    /** This day where it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** A working day that stands alone between a holiday and a weekend or another holiday, so that many are away. */
    public boolean isBridgeDay(LocalDate day) {
        LocalDate before = day.minusDays(1);
        LocalDate after = day.plusDays(1);
        return isWorkingDay(day)
                && !isWorkingDay(before)
                && !isWorkingDay(after)
                && (days.containsKey(before) || days.containsKey(after));
    }
}
