package de.dresden.smartparticipation.projects.experiment;

import java.io.Serializable;
import java.time.Instant;

/**
 * How an experiment did by one criterion.
 *
 * @param criterion by what
 * @param rating 1 (not at all) to 5 (fully); null where nobody has said
 * @param text why; empty where nobody has said
 * @param at when it was said, or null
 * @param by who said it, or null
 */
public record CriterionResult(ResultCriterion criterion, Integer rating, String text, Instant at, String by)
        implements Serializable {

    static CriterionResult open(ResultCriterion criterion) {
        return new CriterionResult(criterion, null, "", null, null);
    }
}
