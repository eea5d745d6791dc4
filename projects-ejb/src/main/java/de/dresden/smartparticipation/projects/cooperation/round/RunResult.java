package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.matching.Group;
import de.dresden.smartparticipation.projects.cooperation.matching.Matching;
import de.dresden.smartparticipation.projects.cooperation.matching.Paired;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What came out of a variant.
 *
 * @param matching pairs, who stays alone, totals and proof; totals and proof leave out the fixed pairs
 * @param groups who of those alone joins a pair
 */
record RunResult(Matching matching, List<Group> groups) {

    RunResult {
        groups = List.copyOf(groups);
    }

    /** Keys of all that are to be asked. */
    Set<Long> asked() {
        Set<Long> asked = new TreeSet<>();
        matching.pairs()
                .forEach(paired ->
                        asked.addAll(List.of(paired.pair().one(), paired.pair().other())));
        groups.forEach(group -> asked.add(group.third()));
        return asked;
    }

    /** The smallest score of all pairs, fixed ones among them; 0 where none has a score. */
    int worst() {
        return scores().min().orElse(0);
    }

    /** Of the scores of all pairs, fixed ones among them. */
    long sum() {
        return scores().asLongStream().sum();
    }

    private IntStream scores() {
        return matching.pairs().stream().map(Paired::score).flatMapToInt(OptionalInt::stream);
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
