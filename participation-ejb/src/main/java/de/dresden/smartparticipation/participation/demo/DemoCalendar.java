package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days counted from the day of the start. */
record DemoCalendar(LocalDate today) {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int FIRST_HOUR = 7;
    private static final int HOURS_AWAKE = 15;

    LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    /** When the n-th citizen wrote on that day: any time between morning and night. */
    Instant written(int daysAgo, int n) {
        int minute = n * 47 % (HOURS_AWAKE * MINUTES_OF_AN_HOUR);
        return at(day(-daysAgo), FIRST_HOUR + minute / MINUTES_OF_AN_HOUR, minute % MINUTES_OF_AN_HOUR);
    }

    /** When staff did something: in office hours; what would fall on a weekend is done on Monday. */
    Instant worked(int daysAgo, int hour, int n) {
        LocalDate day = day(-Math.max(daysAgo, 1));
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY && daysAgo > 2) {
            day = day.plusDays(2);
        } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY && daysAgo > 1) {
            day = day.plusDays(1);
        }
        return at(day, hour, n * 13 % MINUTES_OF_AN_HOUR);
    }

    /** The beginning of a day. */
    Instant beginning(int fromToday) {
        return at(day(fromToday), 0, 0);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Clocks.BERLIN).toInstant();
    }
}
