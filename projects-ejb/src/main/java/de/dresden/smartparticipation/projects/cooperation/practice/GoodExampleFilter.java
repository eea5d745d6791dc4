package de.dresden.smartparticipation.projects.cooperation.practice;

import java.io.Serializable;
import java.util.Set;

/**
 * Which of the published examples; empty sets: all.
 *
 * @param text words in title, need, deeds, results or names, or null
 * @param sectors codes of sectors, a company of any of these
 * @param topics codes of topics, about any of these
 */
public record GoodExampleFilter(String text, Set<String> sectors, Set<String> topics) implements Serializable {

    public GoodExampleFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        sectors = Set.copyOf(sectors);
        topics = Set.copyOf(topics);
    }

    /** All. */
    public static GoodExampleFilter all() {
        return new GoodExampleFilter(null, Set.of(), Set.of());
    }
}
