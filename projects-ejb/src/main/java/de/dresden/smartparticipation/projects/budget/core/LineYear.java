package de.dresden.smartparticipation.projects.budget.core;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A year of a budget line.
 *
 * @param line key of the line
 * @param year the budget year (calendar year)
 */
public record LineYear(long line, int year) implements Comparable<LineYear>, Serializable {

    private static final Comparator<LineYear> ORDER =
            Comparator.comparingLong(LineYear::line).thenComparingInt(LineYear::year);

    public LineYear next() {
        return new LineYear(line, year + 1);
    }

    /** The order in which rows are locked. */
    @Override
    public int compareTo(LineYear other) {
        return ORDER.compare(this, other);
    }
}
