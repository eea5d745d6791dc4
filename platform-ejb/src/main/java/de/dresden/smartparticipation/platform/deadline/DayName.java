package de.dresden.smartparticipation.platform.deadline;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.Locale;

/** What a day is called in a sentence. */
public final class DayName {

    private DayName() {}

    /** The holiday's name where it is one, else its day of the week. */
    public static Reason of(LocalDate day, Holidays holidays) {
        return Reason.of(holidays.on(day)
                .map(name -> "platform.holiday." + name)
                .orElse("platform.weekday." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT)));
    }
}
