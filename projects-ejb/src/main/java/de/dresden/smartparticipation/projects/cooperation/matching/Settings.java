package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a round wants.
 *
 * @param smallest score below which nobody is paired
 * @param most how many pairs there may be, fixed ones among them
 * @param forbidden pairs that must not be, whatever their score
 * @param fixed pairs that must be, whatever their score; they take no part in what is weighed
 */
public record Settings(int smallest, int most, Set<Pair> forbidden, Set<Pair> fixed) {

    /** For {@link #most}. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Settings {
        forbidden = Set.copyOf(forbidden);
        fixed = Set.copyOf(fixed);
        if (smallest < 0 || most < fixed.size()) {
            throw new IllegalArgumentException("smallest " + smallest + ", most " + most + ", fixed " + fixed.size());
        }
        Set<Long> taken = new HashSet<>();
        for (Pair pair : new TreeSet<>(fixed)) {
            if (!taken.add(pair.one()) | !taken.add(pair.other()) || forbidden.contains(pair)) {
                throw new IllegalArgumentException(pair + " cannot be fixed");
            }
        }
    }

    /** Everything with a score may be, as many as there can be. */
    public static Settings open() {
        return new Settings(0, UNLIMITED, Set.of(), Set.of());
    }

    public Settings from(int least) {
        return new Settings(least, most, forbidden, fixed);
    }

    public Settings atMost(int pairs) {
        return new Settings(smallest, pairs, forbidden, fixed);
    }

    public Settings forbidding(Set<Pair> pairs) {
        return new Settings(smallest, most, pairs, fixed);
    }

    public Settings fixing(Set<Pair> pairs) {
        return new Settings(smallest, most, forbidden, pairs);
    }
}
