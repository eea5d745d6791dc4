package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.plan.ItemRow;
import java.io.Serializable;

/**
 * A line of the chart, in pixels.
 *
 * @param y its upper edge
 * @param x where the bar begins; of a milestone the middle of its diamond
 * @param done width of what is done of it
 * @param look classes of the bar
 * @param points corners of a milestone's diamond; empty for a package
 * @param frozenX where it was in the baseline; below 0: it was not in it
 * @param wasX where it is before a move that is only looked at; below 0: it does not move
 */
public record GanttRow(
        ItemRow item,
        int y,
        int x,
        int width,
        int done,
        String look,
        String points,
        int frozenX,
        int frozenWidth,
        int wasX,
        int wasWidth)
        implements Serializable {

    /** Where its name stands beside the bar. */
    public int labelX() {
        return (item.milestone() ? x + GanttChart.DIAMOND : x + width) + 6;
    }
}
