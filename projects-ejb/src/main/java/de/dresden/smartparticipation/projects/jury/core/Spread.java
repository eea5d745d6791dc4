package de.dresden.smartparticipation.projects.jury.core;

import de.dresden.smartparticipation.projects.selection.core.Fraction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far the members' scores lie apart. Outliers by the modified z-score: 0.6745·|x − median| / MAD over 3.5, MAD being the
 * median of the distances from the median; where it is 0, |x − median| / (1.253314 · mean distance) over 3.5 (B. Iglewicz, D. Hoaglin: How to
 * Detect and Handle Outliers, 1993; for the second form IBM SPSS, «Modified z score»). Fewer than {@value #FEWEST} scores have no outlier. It only points
 * at a score; none is left out for it.
 */
final class Spread {

    /** Of two scores neither is the odd one. */
    static final int FEWEST = 3;

    private static final Fraction NORMAL = Fraction.of(6_745, 10_000);
    private static final Fraction NORMAL_MEAN = Fraction.of(1_253_314, 1_000_000);
    private static final Fraction LIMIT = Fraction.of(7, 2);

    private Spread() {}

    static Fraction mean(Collection<Fraction> values) {
        Fraction sum = Fraction.ZERO;
        for (Fraction value : values) {
            sum = sum.plus(value);
        }
        return sum.over(values.size());
    }

    /** The middle one, of an even number the mean of the two in the middle. */
    static Fraction median(Collection<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).over(2);
    }

    static Fraction variance(Collection<Fraction> values) {
        Fraction mean = mean(values);
        return mean(values.stream()
                .map(value -> value.minus(mean))
                .map(distance -> times(distance, distance))
                .toList());
    }

    static Set<Long> outliers(Map<Long, Fraction> by) {
        Set<Long> far = new TreeSet<>();
        if (by.size() < FEWEST) {
            return far;
        }
        Fraction median = median(by.values());
        List<Fraction> distances =
                by.values().stream().map(value -> distance(value, median)).toList();
        Fraction deviation = median(distances);
        boolean flat = deviation.compareTo(Fraction.ZERO) == 0;
        Fraction unit = flat ? times(NORMAL_MEAN, mean(distances)) : deviation.over(NORMAL);
        Fraction most = times(LIMIT, unit);
        by.forEach((member, value) -> {
            if (unit.compareTo(Fraction.ZERO) > 0 && distance(value, median).compareTo(most) > 0) {
                far.add(member);
            }
        });
        return far;
    }

    private static Fraction distance(Fraction one, Fraction other) {
        Fraction between = one.minus(other);
        return between.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(between) : between;
    }

    private static Fraction times(Fraction one, Fraction other) {
        return new Fraction(
                one.numerator().multiply(other.numerator()), one.denominator().multiply(other.denominator()));
    }
}
