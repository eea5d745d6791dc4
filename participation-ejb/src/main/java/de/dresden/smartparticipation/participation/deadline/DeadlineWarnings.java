package de.dresden.smartparticipation.participation.deadline;

import de.dresden.smartparticipation.platform.deadline.DayName;
import de.dresden.smartparticipation.platform.deadline.Holidays;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clerk should think of before a period is fixed; none of it is forbidden.
 *
 * @param holidays public holidays
 * @param school school holidays
 */
public record DeadlineWarnings(Holidays holidays, List<SchoolHoliday> school) {

    public DeadlineWarnings {
        school = List.copyOf(school);
    }

    /**
     * Days without anybody in the office at either end, bridge days and school holidays in between.
     *
     * @param firstDay first day
     * @param lastDay last day
     */
    public List<Reason> of(LocalDate firstDay, LocalDate lastDay) {
        List<Reason> warnings = new ArrayList<>();
        if (!holidays.isWorkingDay(firstDay)) {
            warnings.add(Reason.of(
                    "participation.deadline.warning.starts-closed", firstDay, DayName.of(firstDay, holidays)));
        }
        if (!holidays.isWorkingDay(lastDay)) {
            warnings.add(
                    Reason.of("participation.deadline.warning.ends-closed", lastDay, DayName.of(lastDay, holidays)));
        }
        if (holidays.isBridgeDay(lastDay)) {
            warnings.add(Reason.of("participation.deadline.warning.ends-on-bridge-day", lastDay));
        }
        firstDay.datesUntil(lastDay)
                .filter(holidays::isBridgeDay)
                .forEach(day -> warnings.add(Reason.of("participation.deadline.warning.bridge-day", day)));
        school.stream()
                .filter(holiday -> holiday.meets(firstDay, lastDay))
                .forEach(holiday -> warnings.add(Reason.of(
                        "participation.deadline.warning.school-holidays",
                        holiday.name(),
                        holiday.firstDay(),
                        holiday.lastDay(),
                        days(holiday, firstDay, lastDay))));
        return warnings;
    }

    private static long days(SchoolHoliday holiday, LocalDate from, LocalDate until) {
        LocalDate first = holiday.firstDay().isBefore(from) ? from : holiday.firstDay();
        LocalDate last = holiday.lastDay().isAfter(until) ? until : holiday.lastDay();
        return first.datesUntil(last.plusDays(1)).count();
    }
}
