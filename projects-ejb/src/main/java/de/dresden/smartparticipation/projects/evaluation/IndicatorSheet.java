package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.projects.evaluation.core.SeriesChart;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.util.List;

/**
 * All about an indicator.
 *
 * @param project its project
 * @param row the indicator
 * @param measurements all versions, the latest day first
 * @param chart the valid ones drawn; null where there is none
 * @param runs whether this person may change it
 */
public record IndicatorSheet(
        ProjectFrame project, IndicatorRow row, List<MeasurementRow> measurements, SeriesChart chart, boolean runs)
        implements Serializable {

    public IndicatorSheet {
        measurements = List.copyOf(measurements);
    }

    /** Those that count, the latest day first. */
    public List<MeasurementRow> valid() {
        return measurements.stream().filter(MeasurementRow::valid).toList();
    }

    /** Those that were replaced or withdrawn, and what withdrew them. */
    public List<MeasurementRow> former() {
        return measurements.stream().filter(one -> !one.valid()).toList();
    }
}
