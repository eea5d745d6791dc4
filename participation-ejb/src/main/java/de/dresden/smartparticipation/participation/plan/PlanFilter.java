package de.dresden.smartparticipation.participation.plan;

import java.util.Set;

/**
 * What a list of plans is narrowed to.
 *
 * @param text part of name, number or reference; empty: all
 * @param kinds these kinds; empty: all
 * @param departments these departments; empty: all
 */
public record PlanFilter(String text, Set<PlanKind> kinds, Set<Long> departments) {

    public PlanFilter {
        text = text == null ? "" : text.strip();
        kinds = Set.copyOf(kinds);
        departments = Set.copyOf(departments);
    }

    public static PlanFilter none() {
        return new PlanFilter("", Set.of(), Set.of());
    }
}
