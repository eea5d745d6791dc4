package de.dresden.smartparticipation.projects.evaluation.core;

import de.dresden.smartparticipation.projects.call.Direction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From where to where an indicator is to go. A baseline and a target have a day each; both may be missing.
 *
 * @param direction which way is better
 * @param baseline value at the beginning, or null
 * @param baselineDay its day, or null
 * @param target value to be reached, or null
 * @param targetDay by when, or null
 */
public record Aim(
        Direction direction, BigDecimal baseline, LocalDate baselineDay, BigDecimal target, LocalDate targetDay)
        implements Serializable {

    /** Whether the target lies where the direction points, seen from the baseline; also where one of them is missing. */
    public boolean consistent() {
        if (baseline == null || target == null) {
            return true;
        }
        int way = target.compareTo(baseline);
        return direction == Direction.MORE ? way > 0 : way < 0;
    }
}
