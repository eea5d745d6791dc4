package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.projects.budget.core.Freeze;
import java.io.Serializable;

/**
 * A year of a line in lists; cents.
 *
 * @param line number of the line
 * @param department name of the department that manages it
 * @param budget what the year may spend = committed + reserved + free
 * @param committed bound, what is paid included
 * @param authorised what may be bound before the year begins
 * @param early what was
 * @param freeze how it is frozen, or null
 * @param waiting requests for release that wait
 */
public record BudgetYearRow(
        String line,
        String title,
        String department,
        int year,
        long budget,
        long committed,
        long reserved,
        long free,
        long paid,
        long authorised,
        long early,
        Freeze freeze,
        long waiting)
        implements Serializable {

    private static final int PERCENT = 100;

    public boolean frozen() {
        return freeze != null;
    }

    /** Part of the budget that is committed, in whole per cent, for a bar. */
    public long committedPercent() {
        return percent(committed);
    }

    public long reservedPercent() {
        return percent(committed + reserved) - percent(committed);
    }

    /** The rest of the bar. */
    public long freePercent() {
        return budget == 0 ? 0 : PERCENT - percent(committed + reserved);
    }

    private long percent(long part) {
        return budget == 0 ? 0 : Math.round((double) part * PERCENT / budget);
    }
}
