package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Groups of three for those who stayed alone, where the round allows them. A third joins only where it may be paired with both. The best fit
 * comes first, each company and each pair once: the larger score with the one it fits less, then the larger sum, then who waited longer,
 * then ids. This is greedy, not the best of all: best groups of three are beyond what can be computed (3-dimensional matching, Karp 1972).
 * Nobody is put to a fixed pair.
 */
public final class Groups {

    private record Fit(Group group, int waited) {}

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt(
                    (Fit fit) -> -fit.group().weaker())
            .thenComparingLong(
                    fit -> -(long) fit.group().withOne() - fit.group().withOther())
            .thenComparingInt(fit -> -fit.waited())
            .thenComparing(fit -> fit.group().pair())
            .thenComparingLong(fit -> fit.group().third());

    private Groups() {}

    /** By pair. @param matching of these scores and settings */
    public static List<Group> of(Scores scores, Settings settings, Matching matching) {
        List<Fit> fits = new ArrayList<>();
        Map<Long, Integer> waited = new HashMap<>();
        scores.companies().forEach(company -> waited.put(company.id(), company.waited()));
        for (Paired paired : matching.pairs()) {
            for (Alone alone : matching.alone()) {
                OptionalInt one = score(scores, settings, paired.pair().one(), alone.company());
                OptionalInt other = score(scores, settings, paired.pair().other(), alone.company());
                if (!paired.fixed() && one.isPresent() && other.isPresent()) {
                    Group group = new Group(paired.pair(), alone.company(), one.getAsInt(), other.getAsInt());
                    fits.add(new Fit(group, waited.get(alone.company())));
                }
            }
        }
        fits.sort(BEST_FIRST);
        Set<Object> taken = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (Fit fit : fits) {
            Group group = fit.group();
            if (!taken.contains(group.pair()) && !taken.contains(group.third())) {
                taken.add(group.pair());
                taken.add(group.third());
                groups.add(group);
            }
        }
        groups.sort(Comparator.comparing(Group::pair));
        return groups;
    }

    /** Empty where the two must not meet. */
    private static OptionalInt score(Scores scores, Settings settings, long one, long other) {
        Pair pair = new Pair(one, other);
        OptionalInt score = scores.score(pair);
        return score.orElse(-1) < settings.smallest() || settings.forbidden().contains(pair)
                ? OptionalInt.empty()
                : score;
    }
}
