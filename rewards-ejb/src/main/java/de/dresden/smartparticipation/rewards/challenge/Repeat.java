package de.dresden.smartparticipation.rewards.challenge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Within what a member may prove something so many times; calendar days in Dresden. Its word is the text {@code rewards.repeat.<constant>}. */
public enum Repeat {
    DAY,
    /** Monday to Sunday. */
    WEEK,
    MONTH,
    /** The whole challenge. */
    PERIOD;

    /**
     * First day of what a day counts in.
     *
     * @param first the challenge's first day
     */
    LocalDate since(LocalDate day, LocalDate first) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case PERIOD -> first;
        };
    }
}
