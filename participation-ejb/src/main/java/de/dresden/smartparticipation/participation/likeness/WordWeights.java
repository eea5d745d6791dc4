package de.dresden.smartparticipation.participation.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How much a word says: the rarer it is among all contributions, the more.
 *
 * @param shares share of contributions in which a word occurs, for the more frequent ones
 * @param rare share that is assumed for all others
 */
record WordWeights(Map<String, Double> shares, double rare) {

    double of(String word) {
        return Math.log(1 + 1 / shares.getOrDefault(word, rare));
    }

    double of(Collection<String> words) {
        return words.stream().mapToDouble(this::of).sum();
    }

    /**
     * The words by which candidates are looked for. Whoever has none of them but the others only has less than a quarter of what the
     * title says, and cannot be alike enough; so the most frequent words, which very many have, are left out where they can be.
     */
    List<String> telling(Collection<String> words) {
        double left = of(words) * Likeness.LEAST_SHARED;
        List<String> byWeight =
                words.stream().sorted(Comparator.comparingDouble(this::of)).toList();
        int from = 0;
        while (from < byWeight.size() && of(byWeight.get(from)) < left) {
            left -= of(byWeight.get(from));
            from++;
        }
        return byWeight.subList(from, byWeight.size());
    }
}
