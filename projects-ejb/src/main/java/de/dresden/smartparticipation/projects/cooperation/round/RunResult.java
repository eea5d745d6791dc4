package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.matching.Group;
import de.dresden.smartparticipation.projects.cooperation.matching.Matching;
import java.util.List;

/**
 * What came out of a variant.
 *
 * @param matching pairs, who stays alone, totals and proof
 * @param groups who of those alone joins a pair
 */
record RunResult(Matching matching, List<Group> groups) {

    RunResult {
        groups = List.copyOf(groups);
    }

    /** Who joins this pair, or null. */
    Long third(long one) {
        return groups.stream()
                .filter(group -> group.pair().has(one))
                .map(Group::third)
                .findFirst()
                .orElse(null);
    }
}
