package de.dresden.smartparticipation.platform.tasks;

import java.time.LocalDate;

/** By when a step is to be done where no law says it. */
public final class DueDay {

    private DueDay() {}

    /**
     * The day before that begins which waits for the step, so that it begins approved; at the latest after some days, since somebody
     * waits for an answer. What has begun, as an offer that is changed while it runs, takes these days.
     *
     * @param begins first day of what waits
     * @param days days that the city takes at most
     */
    public static LocalDate before(LocalDate begins, LocalDate today, int days) {
        LocalDate latest = today.plusDays(days);
        LocalDate eve = begins.minusDays(1);
        return eve.isBefore(today) || eve.isAfter(latest) ? latest : eve;
    }
}
