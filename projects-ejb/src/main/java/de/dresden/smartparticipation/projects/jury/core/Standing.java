package de.dresden.smartparticipation.projects.jury.core;

import de.dresden.smartparticipation.projects.selection.core.Fraction;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where an application stands in a ranking, and how much that hangs on single members.
 *
 * @param application its key
 * @param rank place, from 1, shared by those with the same score; null where nobody scored it
 * @param tied whether another has the same score
 * @param score mean of the members' scores, 0 to 1, exact; null where nobody scored it
 * @param by the members' scores
 * @param median of the members' scores; null where nobody scored it
 * @param variance mean of the squared distances from the mean; null where nobody scored it
 * @param outliers members whose score lies far from the others'
 * @param best best place when any one member is left out, or all count; null where nobody scored it
 * @param worst worst place then
 */
public record Standing(
        long application,
        Integer rank,
        boolean tied,
        Fraction score,
        Map<Long, Fraction> by,
        Fraction median,
        Fraction variance,
        Set<Long> outliers,
        Integer best,
        Integer worst) {

    public Standing {
        by = new TreeMap<>(by);
        outliers = new TreeSet<>(outliers);
    }

    /** Least of the members' scores, or null. */
    public Fraction lowest() {
        return by.values().stream().min(Fraction::compareTo).orElse(null);
    }

    /** Best of the members' scores, or null. */
    public Fraction highest() {
        return by.values().stream().max(Fraction::compareTo).orElse(null);
    }
}
