package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.Severity;
import java.io.Serializable;
import java.util.List;

/**
 * An uploaded table of factors, as it would be taken in.
 *
 * @param file key of the upload
 * @param name its name
 * @param years reference years in the file, the latest first
 * @param data what the set would say, or null where it cannot be one
 * @param withoutFactor modes of ours that the year has no figure for: unknown
 * @param problems errors and warnings by line
 * @param notices what people should know of the file
 */
public record FactorFile(
        long file,
        String name,
        List<Integer> years,
        FactorData data,
        List<Mode> withoutFactor,
        List<RowProblem> problems,
        List<Reason> notices)
        implements Serializable {

    public FactorFile {
        years = List.copyOf(years);
        withoutFactor = List.copyOf(withoutFactor);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** Whether it can be taken in: a set came of it and no line has an error. */
    public boolean usable() {
        return data != null && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
