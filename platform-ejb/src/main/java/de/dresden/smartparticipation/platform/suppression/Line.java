package de.dresden.smartparticipation.platform.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** As a sum that is zero. */
    public Map<Integer, Long> sum() {
        Map<Integer, Long> sum = new HashMap<>();
        parts.forEach(part -> sum.put(part, 1L));
        sum.put(total, -1L);
        return sum;
    }
}
