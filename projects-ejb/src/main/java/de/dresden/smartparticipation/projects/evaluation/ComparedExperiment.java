package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.projects.experiment.ContinuationAnswer;
import de.dresden.smartparticipation.projects.experiment.ResultCriterion;
import java.io.Serializable;
import java.util.Map;

/**
 * A project as an experiment beside others.
 *
 * @param reference reference of the project
 * @param project title of the project
 * @param call title of its call, or null
 * @param ratings 1 to 5 by criterion, as far as it was said
 * @param continuation the latest answer of whether it goes on, or null
 */
public record ComparedExperiment(
        String reference,
        String project,
        String call,
        Map<ResultCriterion, Integer> ratings,
        ContinuationAnswer continuation)
        implements Serializable {

    public ComparedExperiment {
        ratings = Map.copyOf(ratings);
    }

    /** 1 to 5, or null. */
    public Integer rating(ResultCriterion criterion) {
        return ratings.get(criterion);
    }
}
