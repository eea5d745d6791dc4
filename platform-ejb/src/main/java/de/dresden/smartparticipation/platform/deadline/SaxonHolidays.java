package de.dresden.smartparticipation.platform.deadline;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The public holidays of Saxony (§ 1 SächsSFG), from Jollyday's calendar of Germany. Corpus Christi is one in some Catholic
 * communities only, of which Dresden is none.
 */
public final class SaxonHolidays {

    private static final String SAXONY = "sn";
    private static final String CORPUS_CHRISTI = "corpus-christi";
    private static final int EASTER_TO_CORPUS_CHRISTI = 59;

    private final HolidayManager calendar;
    private final boolean corpusChristi;

    /** @param corpusChristi whether Corpus Christi is a public holiday here */
    public SaxonHolidays(boolean corpusChristi) {
        this.calendar = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
        this.corpusChristi = corpusChristi;
    }

    /** The holidays of the years from one to another, both included. */
    public Holidays of(int from, int until) {
        Map<LocalDate, String> days = new HashMap<>();
        for (int year = from; year <= until; year++) {
            calendar.getHolidays(Year.of(year), SAXONY)
                    .forEach(holiday -> days.put(holiday.getDate(), name(holiday.getPropertiesKey())));
            if (corpusChristi) {
                days.keySet().stream()
                        .filter(day -> "easter-monday".equals(days.get(day)))
                        .map(monday -> monday.plusDays(EASTER_TO_CORPUS_CHRISTI))
                        .toList()
                        .forEach(day -> days.put(day, CORPUS_CHRISTI));
            }
        }
        return new Holidays(days);
    }

    private static String name(String key) {
        // "christian.GOOD_FRIDAY" as well as "NEW_YEAR"
        return key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
