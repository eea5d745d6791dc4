package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.likeness.SimilarContribution;
import java.util.List;

/**
 * Contributions that look alike, the most alike first.
 *
 * @param items at most five
 */
record SimilarJson(List<Item> items) {

    /** One of them. */
    record Item(String reference, String title, String beginning, long supporters, double likeness) {}

    static SimilarJson of(List<SimilarContribution> similar) {
        return new SimilarJson(similar.stream()
                .map(one -> new Item(one.reference(), one.title(), one.beginning(), one.supporters(), one.likeness()))
                .toList());
    }
}
