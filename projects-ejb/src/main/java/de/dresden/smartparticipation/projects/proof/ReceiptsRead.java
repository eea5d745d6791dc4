package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What became of the rows of a file with receipts.
 *
 * @param added rows that were taken in
 * @param known rows that were there already
 * @param refused rows with an error
 * @param problems what is wrong, the first ones
 */
public record ReceiptsRead(int added, int known, int refused, List<RowProblem> problems) implements Serializable {

    /** Problems that are told. */
    public static final int SHOWN = 20;

    public ReceiptsRead {
        problems = List.copyOf(problems);
    }
}
