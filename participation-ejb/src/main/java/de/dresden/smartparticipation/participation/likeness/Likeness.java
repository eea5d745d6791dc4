package de.dresden.smartparticipation.participation.likeness;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike a contribution is to a title: 0 not at all, 1 the same.
 *
 * <p>Tried on the 2,163 contributions of Bonn's cycling consultation, each title against all others. Letters alone (trigram
 * similarity from 0.25, as Decidim does it) give 15 in the median, up to 165, most of which share no more than «Radweg» and «für». With
 * words that weigh by their rarity the five best of each were read: from {@link #ENOUGH} on they are about the same place or the same
 * wish, below they share a frequent word.
 */
final class Likeness {

    /** From here on a contribution is shown. */
    static final double ENOUGH = 0.4;

    /** With less than this share of the title's weight in common, and letters below {@link #LETTERS}, it can never be enough. */
    static final double LEAST_SHARED = 0.25;

    /** From this trigram similarity on letters alone may be enough: typing errors, or words put together differently. */
    static final double LETTERS = 0.5;

    private static final double OF_LETTERS = 0.4;
    private static final double OF_TITLE = 0.35;
    private static final double OF_TEXT = 0.25;
    private static final double LETTERS_ALONE = 0.75;

    private Likeness() {}

    /**
     * @param letters trigram similarity of the two titles
     * @param asked words of the title that was typed, as stems
     * @param title words of the other title
     * @param all those of the asked words that the other contribution has in title or text
     */
    static double of(double letters, Set<String> asked, Set<String> title, Set<String> all, WordWeights weights) {
        double weight = weights.of(asked);
        if (weight == 0) {
            return letters * LETTERS_ALONE;
        }
        Set<String> common = new HashSet<>(asked);
        common.retainAll(title);
        double titles = 2 * weights.of(common) / (weight + weights.of(title));
        double mixed = OF_LETTERS * letters + OF_TITLE * titles + OF_TEXT * weights.of(all) / weight;
        return Math.max(mixed, letters * LETTERS_ALONE);
    }
}
