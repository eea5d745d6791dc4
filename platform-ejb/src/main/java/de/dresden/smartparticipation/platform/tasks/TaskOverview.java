package de.dresden.smartparticipation.platform.tasks;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for a person, counted.
 *
 * @param groups by view, programme and step; what is done is not counted
 */
public record TaskOverview(List<TaskGroup> groups) implements Serializable {

    public TaskOverview {
        groups = List.copyOf(groups);
    }

    public long open(TaskView view) {
        return of(view).mapToLong(TaskGroup::open).sum();
    }

    /** How many are over their deadline. */
    public long late(TaskView view) {
        return of(view).mapToLong(TaskGroup::late).sum();
    }

    public long open(TaskView view, String programme) {
        return of(view).filter(group -> group.programme().equals(programme))
                .mapToLong(TaskGroup::open)
                .sum();
    }

    /** How many wait for one step, over all programmes. */
    public long waiting(TaskView view, String step) {
        return of(view).filter(group -> group.step().equals(step))
                .mapToLong(TaskGroup::open)
                .sum();
    }

    /** The steps that most wait for, most first. */
    public List<TaskGroup> largest(TaskView view, int most) {
        return of(view).sorted(Comparator.comparingLong(TaskGroup::open)
                        .reversed()
                        .thenComparing(TaskGroup::programme)
                        .thenComparing(TaskGroup::step))
                .limit(most)
                .toList();
    }

    private Stream<TaskGroup> of(TaskView view) {
        return groups.stream().filter(group -> group.view() == view);
    }
}
