package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All about a project as an experiment.
 *
 * @param project the project
 * @param data what is tried; empty texts where nothing is written yet
 * @param version for the next command; 0 where nothing is written yet
 * @param results by the five criteria in their order
 * @param diary what was learnt, the latest first
 * @param checks whether it goes on, the first check first; empty while the project's end is not known
 * @param runs whether this person may write
 */
public record ExperimentSheet(
        ProjectFrame project,
        ExperimentData data,
        long version,
        List<CriterionResult> results,
        List<Learning> diary,
        List<ContinuationRow> checks,
        boolean runs)
        implements Serializable {

    public ExperimentSheet {
        results = List.copyOf(results);
        diary = List.copyOf(diary);
        checks = List.copyOf(checks);
    }

    /** Whether anything is written yet. */
    public boolean begun() {
        return version > 0;
    }

    /** The project's last day, or null. */
    public LocalDate projectEnd() {
        return checks.isEmpty() ? null : checks.get(checks.size() - 1).projectEnd();
    }
}
