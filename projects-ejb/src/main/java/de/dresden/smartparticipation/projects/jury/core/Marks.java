package de.dresden.smartparticipation.projects.jury.core;

import de.dresden.smartparticipation.projects.selection.core.Fraction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one member finally gave one application.
 *
 * @param member who
 * @param application to what
 * @param points by key of the criterion
 */
public record Marks(long member, long application, Map<Long, Integer> points) {

    public Marks {
        points = new TreeMap<>(points);
    }

    /**
     * The member's score: each criterion on its scale from 0 (least) to 1 (best), weighted. Σ w·(p − lowest)/(highest − lowest) / Σ w.
     *
     * @throws IllegalArgumentException where a criterion is not scored within its scale
     */
    public Fraction score(List<Scale> scales) {
        Fraction sum = Fraction.ZERO;
        long weights = 0;
        for (Scale scale : scales) {
            Integer given = points.get(scale.criterion());
            if (!scale.has(given)) {
                throw new IllegalArgumentException("criterion " + scale.criterion() + " is scored " + given);
            }
            long above = (long) given - scale.lowest();
            sum = sum.plus(Fraction.of(above * scale.weight(), (long) scale.highest() - scale.lowest()));
            weights += scale.weight();
        }
        return sum.over(weights);
    }
}
