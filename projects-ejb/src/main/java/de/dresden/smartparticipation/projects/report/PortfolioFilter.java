package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Which projects. An empty set means all; values of one set mean «one of these».
 *
 * @param text part of title, reference, summary or of a partner's name; empty for all
 * @param calls references of calls
 * @param states where they stand
 * @param lights how their light is
 * @param areas keys of Stadtteile
 * @param goals Sustainable Development Goals
 * @param departments keys of the departments that lead them
 */
public record PortfolioFilter(
        String text,
        Set<String> calls,
        Set<ProjectState> states,
        Set<ProjectLight> lights,
        Set<String> areas,
        Set<Goal> goals,
        Set<Long> departments)
        implements Serializable {

    public PortfolioFilter {
        text = Objects.requireNonNullElse(text, "").strip();
        calls = Set.copyOf(calls);
        states = Set.copyOf(states);
        lights = Set.copyOf(lights);
        areas = Set.copyOf(areas);
        goals = Set.copyOf(goals);
        departments = Set.copyOf(departments);
    }

    public static PortfolioFilter none() {
        return new PortfolioFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
