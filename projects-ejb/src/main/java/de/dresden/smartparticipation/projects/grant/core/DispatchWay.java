package de.dresden.smartparticipation.projects.grant.core;

import java.time.LocalDate;
import java.util.Locale;

/** How a notice reaches its recipient. */
public enum DispatchWay {
    POST,
    ELECTRONIC,
    /** In person, with a receipt. */
    HANDED_OVER;

    private static final LocalDate FOUR_DAYS_SINCE = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 4;
    private static final int DAYS_BEFORE_2025 = 3;

    /** The day on which it counts as announced, see the package. @param sent day on which it was posted, sent or handed over */
    public LocalDate announced(LocalDate sent) {
        if (this == HANDED_OVER) {
            return sent;
        }
        return sent.plusDays(sent.isBefore(FOUR_DAYS_SINCE) ? DAYS_BEFORE_2025 : DAYS);
    }

    /** Key of its name. */
    public String word() {
        return "projects.dispatch-way." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
