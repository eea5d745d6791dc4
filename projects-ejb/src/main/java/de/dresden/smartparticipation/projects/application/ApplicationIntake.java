package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What becomes of the rows of a file, or became.
 *
 * @param file key of the upload
 * @param name its name
 * @param headings per field the column that it is read from; a field that no column holds is not there
 * @param unread headings of columns of which nothing is read
 * @param added applications that are taken in
 * @param known rows of applications that are there already, or twice in the file, and blank rows
 * @param refused rows with an error; they are left out
 * @param askedCents what those taken in ask for together, in cents
 * @param problems what is wrong or doubtful, at most {@value #SHOWN}
 */
public record ApplicationIntake(
        long file,
        String name,
        List<String> headings,
        List<String> unread,
        long added,
        long known,
        long refused,
        long askedCents,
        List<RowProblem> problems)
        implements Serializable {

    public static final int SHOWN = 200;

    public ApplicationIntake {
        headings = List.copyOf(headings);
        unread = List.copyOf(unread);
        problems = List.copyOf(problems);
    }
}
