package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.projects.call.DayCount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts days of interest: the first day counts, the last does not, so that parts of a time add up to the whole. */
final class Days {

    private static final int COMMERCIAL_YEAR = 360;
    private static final int COMMERCIAL_MONTH = 30;
    private static final int COMMON_YEAR = 365;

    private Days() {}

    static long between(LocalDate from, LocalDate until, DayCount count) {
        return count == DayCount.THIRTY_360
                ? commercial(until) - commercial(from)
                : ChronoUnit.DAYS.between(from, until);
    }

    /** Days of the year that the days in it are a part of. */
    static int ofYear(LocalDate day, DayCount count) {
        return switch (count) {
            case ACTUAL_ACTUAL -> day.lengthOfYear();
            case ACTUAL_365 -> COMMON_YEAR;
            case THIRTY_360 -> COMMERCIAL_YEAR;
        };
    }

    /** 30E/360: every month has 30 days; the 31st is its 30th. */
    private static long commercial(LocalDate day) {
        return COMMERCIAL_YEAR * (long) day.getYear()
                + COMMERCIAL_MONTH * (long) day.getMonthValue()
                + Math.min(COMMERCIAL_MONTH, day.getDayOfMonth());
    }
}
