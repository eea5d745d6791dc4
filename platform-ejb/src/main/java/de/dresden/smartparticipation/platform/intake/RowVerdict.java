package de.dresden.smartparticipation.platform.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a row.
 *
 * @param number the row's number in the file
 * @param outcome imported, skipped or refused
 * @param row its values as far as they are usable; complete if it is accepted
 * @param problems why it is skipped or refused; of an accepted row its warnings
 */
public record RowVerdict(long number, Outcome outcome, IntakeRow row, List<RowProblem> problems) {

    /** The three ways a row can go. */
    public enum Outcome {
        /** To be imported. */
        ACCEPTED,
        /** Nothing to import: blank, or there already. */
        SKIPPED,
        /** Has an error. */
        REFUSED
    }

    public RowVerdict {
        problems = List.copyOf(problems);
    }

    static RowVerdict of(long number, Map<String, Object> values, List<RowProblem> problems) {
        boolean error = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new RowVerdict(
                number, error ? Outcome.REFUSED : Outcome.ACCEPTED, new IntakeRow(number, values), problems);
    }

    public boolean accepted() {
        return outcome == Outcome.ACCEPTED;
    }

    /** The same with one more problem; an error refuses the row. */
    public RowVerdict with(RowProblem problem) {
        Outcome worse = problem.severity() == Severity.ERROR ? Outcome.REFUSED : outcome;
        return new RowVerdict(number, worse, row, plus(problem));
    }

    /** The same, but skipped, as when its number is there already. */
    public RowVerdict skipped(String column, Reason reason) {
        return new RowVerdict(number, Outcome.SKIPPED, row, plus(RowProblem.warning(number, column, reason)));
    }

    private List<RowProblem> plus(RowProblem problem) {
        List<RowProblem> more = new ArrayList<>(problems);
        more.add(problem);
        return more;
    }
}
