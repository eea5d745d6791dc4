package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.projects.call.Goal;
import java.io.Serializable;
import java.util.Set;

/**
 * Which projects are compared; empty sets: all that the person may know of.
 *
 * @param calls references of calls, any of these
 * @param goals Sustainable Development Goals, any of these: those of an indicator, and of the project where criteria are compared
 */
public record ComparisonFilter(Set<String> calls, Set<Goal> goals) implements Serializable {

    public ComparisonFilter {
        calls = Set.copyOf(calls);
        goals = Set.copyOf(goals);
    }
}
