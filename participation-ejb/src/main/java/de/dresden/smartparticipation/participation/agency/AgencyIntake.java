package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What becomes of the rows of a file, or became.
 *
 * @param file key of the upload
 * @param name its name
 * @param headings per field the column that it is read from; a field that no column holds is not there
 * @param added agencies that are new
 * @param renewed agencies that are known by name and get other values
 * @param unchanged agencies that are known with the same values, and rows that say nothing new
 * @param refused rows with an error; they are left out
 * @param problems what is wrong or doubtful, at most {@value #SHOWN}
 */
public record AgencyIntake(
        long file,
        String name,
        List<String> headings,
        long added,
        long renewed,
        long unchanged,
        long refused,
        List<RowProblem> problems)
        implements Serializable {

    public static final int SHOWN = 100;

    public AgencyIntake {
        headings = List.copyOf(headings);
        problems = List.copyOf(problems);
    }
}
