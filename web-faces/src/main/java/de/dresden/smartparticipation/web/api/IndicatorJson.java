package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.IndicatorRow;
import de.dresden.smartparticipation.projects.evaluation.MeasurementRow;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.AttainmentState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator of a project; decimals are exact.
 *
 * @param id its key
 * @param titleEnglish empty: not translated
 * @param unitEnglish empty: not translated, or the same
 * @param attainment whether there is a figure, or why not
 * @param attainmentBasisPoints the way from the baseline to the target, or null
 * @param measurements the valid ones, the latest day first; null in a list
 */
public record IndicatorJson(
        long id,
        String title,
        String titleEnglish,
        String definition,
        String unit,
        String unitEnglish,
        Direction direction,
        String source,
        List<Goal> goals,
        BigDecimal baseline,
        LocalDate baselineDay,
        BigDecimal target,
        LocalDate targetDay,
        boolean expectedByCall,
        AttainmentState attainment,
        Long attainmentBasisPoints,
        List<MeasurementJson> measurements) {

    /**
     * A measurement.
     *
     * @param area key of the Stadtteil, or null: the project as a whole
     * @param despite when entered: why it is right although it lies outside of what can be expected
     */
    public record MeasurementJson(
            LocalDate day, BigDecimal value, String area, BigDecimal uncertainty, String source, String despite) {

        static MeasurementJson of(MeasurementRow row) {
            return new MeasurementJson(
                    row.measured().day(),
                    row.measured().value(),
                    row.measured().area(),
                    row.measured().uncertainty(),
                    row.source(),
                    null);
        }
    }

    static IndicatorJson of(IndicatorRow row, List<MeasurementRow> valid) {
        Aim aim = row.data().aim();
        return new IndicatorJson(
                row.key().id(),
                row.data().title(),
                row.data().titleEnglish(),
                row.data().definition(),
                row.data().unit(),
                row.data().unitEnglish(),
                aim.direction(),
                row.data().source(),
                row.data().goals().stream().sorted().toList(),
                aim.baseline(),
                aim.baselineDay(),
                aim.target(),
                aim.targetDay(),
                row.expected(),
                row.attainment().state(),
                row.attainment().basisPoints(),
                valid == null ? null : valid.stream().map(MeasurementJson::of).toList());
    }
}
