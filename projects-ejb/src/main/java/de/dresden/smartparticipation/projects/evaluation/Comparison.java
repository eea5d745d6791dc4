package de.dresden.smartparticipation.projects.evaluation;

import java.io.Serializable;
import java.util.List;

/**
 * Projects side by side.
 *
 * @param indicators the most attained first; those without a figure last
 * @param experiments by title
 */
public record Comparison(List<ComparedIndicator> indicators, List<ComparedExperiment> experiments)
        implements Serializable {

    public Comparison {
        indicators = List.copyOf(indicators);
        experiments = List.copyOf(experiments);
    }
}
