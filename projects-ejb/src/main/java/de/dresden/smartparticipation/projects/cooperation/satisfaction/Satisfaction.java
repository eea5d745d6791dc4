package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import java.io.Serializable;
import java.util.Set;

/**
 * What a company answers.
 *
 * @param satisfied with the cooperation, 1 (not at all) to 5 (very)
 * @param together whether the two still work together
 * @param results what came of it
 * @param recommends whether it would recommend the programme
 * @param words its own words, at most 2,000 characters, or null
 */
public record Satisfaction(int satisfied, boolean together, Set<Result> results, boolean recommends, String words)
        implements Serializable {

    /** What may come of a cooperation. */
    public enum Result {
        PRODUCT,
        CUSTOMERS,
        TRAINING,
        TEAM
    }

    public Satisfaction {
        results = Set.copyOf(results);
    }
}
