package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What would come of a change, before it is saved.
 *
 * @param item what is changed
 * @param wished the days that were wished for; null where a dependency is added
 * @param moves the plan's count of moves that this was computed with
 * @param lines what gets other days, the changed item included
 * @param endBefore last day of the whole plan as it stands
 * @param endAfter last day of the whole plan with the change
 * @param heldBy the item that keeps the changed one from beginning when wished, as {@code AP 3}; null: it begins when wished
 */
public record Consequence(
        long item, Span wished, long moves, List<Line> lines, LocalDate endBefore, LocalDate endAfter, String heldBy)
        implements Serializable {

    /** An item that gets other days. */
    public record Line(Shift shift, String sign, String title) implements Serializable {}

    /** How many others have to move. */
    public long others() {
        return lines.stream().filter(line -> line.shift().item() != item).count();
    }

    /** How many days later the whole plan ends; negative: earlier. */
    public long later() {
        return ChronoUnit.DAYS.between(endBefore, endAfter);
    }

    public boolean nothing() {
        return lines.isEmpty();
    }
}
