package de.dresden.smartparticipation.projects.cooperation.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores every two companies of a round. */
public final class Scorer {

    /** Takes the points of two companies that may be paired. */
    @FunctionalInterface
    public interface Taker {

        /**
         * @param one the smaller key
         * @param other the larger key
         * @param total sum of the points
         * @param points in the order of {@link PartKind}
         */
        void take(long one, long other, int total, int[] points);
    }

    private final List<Measured> companies;
    private final Map<Long, Measured> byKey = new HashMap<>();
    private final Weights weights;
    private final Conditions conditions;

    /** @throws IllegalArgumentException where the weights are not sound */
    public Scorer(Collection<CompanyFacts> companies, Weights weights, Conditions conditions) {
        Measured.Numbers topics = new Measured.Numbers();
        Measured.Numbers stems = new Measured.Numbers();
        this.companies = companies.stream()
                .sorted(Comparator.comparingLong(CompanyFacts::id))
                .map(facts -> new Measured(facts, topics, stems))
                .toList();
        this.companies.forEach(one -> byKey.put(one.facts().id(), one));
        this.weights = weights.requireSound();
        this.conditions = conditions;
    }

    /** Why these two must not be paired. @throws NullPointerException where one of them is not there */
    public Optional<Exclusion> exclusion(long one, long other) {
        return conditions.exclusion(byKey.get(one), byKey.get(other));
    }

    /** What these two score in the order of {@link PartKind}, also where a rule excludes them. @throws NullPointerException as above */
    public int[] points(long one, long other) {
        return PairPoints.of(byKey.get(Math.min(one, other)), byKey.get(Math.max(one, other)), weights);
    }

    /** Gives every two that nothing excludes, by keys, however small their score is. */
    public void each(Taker taker) {
        for (int first = 0; first < companies.size(); first++) {
            Measured one = companies.get(first);
            for (int second = first + 1; second < companies.size(); second++) {
                Measured other = companies.get(second);
                if (conditions.exclusion(one, other).isEmpty()) {
                    int[] points = PairPoints.of(one, other, weights);
                    taker.take(one.facts().id(), other.facts().id(), PairPoints.total(points), points);
                }
            }
        }
    }
}
