package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.OptionalInt;

/**
 * Two who would both do better together than they do now. There can be such pairs in the best matching: it is the best for all, not for
 * each.
 *
 * @param pair who
 * @param score of the two
 * @param one what the first has now, empty if it is alone
 * @param other what the second has now, empty if it is alone
 */
public record Blocking(Pair pair, int score, OptionalInt one, OptionalInt other) {

    /** What the one who gains less gains; alone counts as zero. */
    int gain() {
        return score - Math.max(one.orElse(0), other.orElse(0));
    }
}
