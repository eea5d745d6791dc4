package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What becomes of a table of measurements.
 *
 * @param file key of the uploaded file
 * @param name its name
 * @param measurements what is or would be taken in, in the file's order
 * @param known rows that are there already
 * @param refused rows with an error
 * @param problems what is wrong with which row, at most 200
 * @param notices what was seen of the file as a whole
 */
public record MeasurementIntake(
        long file,
        String name,
        List<MeasurementData> measurements,
        long known,
        long refused,
        List<RowProblem> problems,
        List<Reason> notices)
        implements Serializable {

    static final int SHOWN = 200;

    public MeasurementIntake {
        measurements = List.copyOf(measurements);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }
}
