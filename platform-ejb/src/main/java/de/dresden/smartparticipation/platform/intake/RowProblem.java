package de.dresden.smartparticipation.platform.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;

/**
 * What is wrong with a row.
 *
 * @param row its number in the file, as a spreadsheet shows it
 * @param column heading of the column; empty if it is about the row as a whole
 * @param severity whether the row can be imported all the same
 * @param reason the sentence
 */
public record RowProblem(long row, String column, Severity severity, Reason reason) implements Serializable {

    public static RowProblem error(long row, String column, Reason reason) {
        return new RowProblem(row, column, Severity.ERROR, reason);
    }

    public static RowProblem warning(long row, String column, Reason reason) {
        return new RowProblem(row, column, Severity.WARNING, reason);
    }
}
