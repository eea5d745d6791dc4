package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What becomes of the rows of a list, or became.
 *
 * @param file key of the upload
 * @param name its name
 * @param headings the columns that are read
 * @param added people who are put on the list
 * @param letters those of them who get a code by letter
 * @param emails those who are recognised by their address
 * @param known rows of people who are on the list already, or twice in the file, and blank rows
 * @param refused rows with an error; they are left out
 * @param problems what is wrong or doubtful, at most {@value #SHOWN}
 */
public record EntitledIntake(
        long file,
        String name,
        List<String> headings,
        long added,
        long letters,
        long emails,
        long known,
        long refused,
        List<RowProblem> problems)
        implements Serializable {

    public static final int SHOWN = 200;

    public EntitledIntake {
        headings = List.copyOf(headings);
        problems = List.copyOf(problems);
    }
}
