package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import java.io.Serializable;
import java.util.List;

/**
 * What came out for all measures of a module.
 *
 * @param frame the module
 * @param people how many have judged at least one
 * @param results the measures
 */
public record MeasureResults(ModuleFrame frame, long people, List<MeasureResult> results) implements Serializable {

    public MeasureResults {
        results = List.copyOf(results);
    }

    public MeasureResults ordered(ResultOrder order) {
        return new MeasureResults(
                frame, people, results.stream().sorted(order.comparator()).toList());
    }

    /** Whether so many have judged that the matrix of their votes can be given out. */
    public boolean manyEnough() {
        return people >= MeasureResult.FEWEST;
    }
}
