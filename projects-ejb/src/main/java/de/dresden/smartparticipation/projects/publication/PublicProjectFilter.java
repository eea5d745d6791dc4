package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.io.Serializable;
import java.util.Set;

/**
 * Which of the published projects; empty sets: all.
 *
 * @param text words in title or goal, or null
 * @param areas keys of Stadtteile, any of these
 * @param goals Sustainable Development Goals, any of these
 * @param states where they stand, any of these
 * @param calls references of calls, any of these
 */
public record PublicProjectFilter(
        String text, Set<String> areas, Set<Goal> goals, Set<ProjectState> states, Set<String> calls)
        implements Serializable {

    public PublicProjectFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        areas = Set.copyOf(areas);
        goals = Set.copyOf(goals);
        states = Set.copyOf(states);
        calls = Set.copyOf(calls);
    }

    /** All. */
    public static PublicProjectFilter all() {
        return new PublicProjectFilter(null, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
