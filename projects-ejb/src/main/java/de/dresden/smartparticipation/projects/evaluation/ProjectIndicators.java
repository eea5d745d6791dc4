package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.projects.call.ExpectedIndicator;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.util.List;

/**
 * The indicators of a project.
 *
 * @param project the project
 * @param rows its indicators by title
 * @param missing what its call expects and it does not have yet
 * @param runs whether this person may change them
 */
public record ProjectIndicators(
        ProjectFrame project, List<IndicatorRow> rows, List<ExpectedIndicator> missing, boolean runs)
        implements Serializable {

    public ProjectIndicators {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }
}
