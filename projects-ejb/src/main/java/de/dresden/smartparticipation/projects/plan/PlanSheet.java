package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan with all that its page shows.
 *
 * @param moves the plan's count of moves, for the next command
 * @param items by first day, last day and number
 * @param gone what the baseline had and the plan has not any more
 * @param baselines the latest first
 * @param baseline the one that is compared with, or null
 * @param last the move that can be undone, or null
 * @param today the day in Dresden
 * @param holidays public holidays while the plan runs; the name is the last part of the text {@code platform.holiday.<name>}
 * @param plans whether the person may change the plan
 * @param draftable whether the schedule of the application can become the first draft
 */
public record PlanSheet(
        ProjectFrame project,
        long moves,
        List<ItemRow> items,
        List<GoneRow> gone,
        List<BaselineRow> baselines,
        BaselineRow baseline,
        MoveRow last,
        LocalDate today,
        Map<LocalDate, String> holidays,
        boolean plans,
        boolean draftable)
        implements Serializable {

    public Optional<ItemRow> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /** How many items should be over and are not. */
    public long late() {
        return items.stream().filter(item -> item.late(today)).count();
    }

    /** The next milestone that is not reached, or null. */
    public ItemRow next() {
        return items.stream()
                .filter(item -> item.milestone() && !item.done())
                .min(Comparator.comparing(item -> item.days().last()))
                .orElse(null);
    }

    /** First day of all, or null. */
    public LocalDate begins() {
        return items.stream()
                .map(item -> item.days().first())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Last day of all, or null. */
    public LocalDate ends() {
        return items.stream()
                .map(item -> item.days().last())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** How far the packages are in percent, weighed by their days; 0 where there is none. */
    public int progress() {
        long days = items.stream()
                .filter(item -> !item.milestone())
                .mapToLong(item -> item.days().days())
                .sum();
        long done = items.stream()
                .filter(item -> !item.milestone())
                .mapToLong(item -> item.days().days() * item.progress())
                .sum();
        return days == 0 ? 0 : (int) (done / days);
    }
}
