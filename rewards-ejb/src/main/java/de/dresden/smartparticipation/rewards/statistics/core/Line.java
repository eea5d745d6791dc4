package de.dresden.smartparticipation.rewards.statistics.core;

import java.util.List;

/**
 * Cells whose sums add up to that of another one.
 *
 * @param total number of the cell that holds the sum
 * @param parts numbers of the others, at least one; the cells that are nobody's are left out
 */
public record Line(int total, List<Integer> parts) {

    public Line {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(total)) {
            throw new IllegalArgumentException("a line of " + parts + " with the total " + total);
        }
    }
}
