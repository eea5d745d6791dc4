package de.dresden.smartparticipation.projects.laboratory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Divides the money of what was selected. What belongs to several parts is given to all of them alike; cents that are left go one by one
 * to the first, by key. So the parts add up to the cent.
 */
final class Division {

    /** Key of what belongs to no part. */
    static final String NOWHERE = "";

    private Division() {}

    /**
     * @param winners by rule, the projects that it selects
     * @param cents what each project costs
     * @param parts to which parts each project belongs; one that is not there belongs to none
     * @return by part, in the order of their keys, the cents rule by rule; parts of any project are there, also where they get nothing
     */
    static Map<String, List<Long>> of(
            List<? extends Collection<String>> winners, Map<String, Long> cents, Map<String, Set<String>> parts) {
        Map<String, List<Long>> divided = new TreeMap<>();
        for (String project : cents.keySet()) {
            of(parts, project).forEach(part -> divided.put(part, new ArrayList<>()));
        }
        for (Collection<String> selected : winners) {
            Map<String, Long> sums = sums(selected, cents, parts);
            divided.forEach((part, byRule) -> byRule.add(sums.getOrDefault(part, 0L)));
        }
        return divided;
    }

    private static Map<String, Long> sums(
            Collection<String> selected, Map<String, Long> cents, Map<String, Set<String>> parts) {
        Map<String, Long> sums = new TreeMap<>();
        for (String project : selected) {
            Set<String> of = of(parts, project);
            long each = cents.get(project) / of.size();
            long left = cents.get(project) % of.size();
            for (String part : of) {
                sums.merge(part, each + (left > 0 ? 1 : 0), Long::sum);
                left--;
            }
        }
        return sums;
    }

    private static Set<String> of(Map<String, Set<String>> parts, String project) {
        Set<String> of = parts.getOrDefault(project, Set.of());
        return of.isEmpty() ? Set.of(NOWHERE) : new TreeSet<>(of);
    }
}
