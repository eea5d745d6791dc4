package de.dresden.smartparticipation.platform.tasks;

import java.io.Serializable;
import java.util.Set;

/**
 * Which of them.
 *
 * @param programmes modules whose tasks are wanted, as {@code participation}; none means all
 * @param steps steps that are wanted, as {@code contribution.answer}; none means all
 * @param late whether only those are wanted that are over their deadline
 */
public record TaskFilter(Set<String> programmes, Set<String> steps, boolean late) implements Serializable {

    public TaskFilter {
        programmes = Set.copyOf(programmes);
        steps = Set.copyOf(steps);
    }

    public static TaskFilter none() {
        return new TaskFilter(Set.of(), Set.of(), false);
    }
}
