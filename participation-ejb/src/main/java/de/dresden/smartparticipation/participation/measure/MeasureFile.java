package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.Serializable;
import java.util.List;

/**
 * An uploaded table of measures, as it would be taken in.
 *
 * @param file key of the upload
 * @param name its name
 * @param measures what would be added, in the order of the file
 * @param problems why rows are left out, and what is left out of others
 * @param notices what people should know of the file
 * @param unused names of the columns from which nothing is read
 */
public record MeasureFile(
        long file,
        String name,
        List<MeasureData> measures,
        List<RowProblem> problems,
        List<Reason> notices,
        List<String> unused)
        implements Serializable {

    public MeasureFile {
        measures = List.copyOf(measures);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        unused = List.copyOf(unused);
    }
}
