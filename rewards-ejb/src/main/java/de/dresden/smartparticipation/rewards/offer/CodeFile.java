package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.intake.RowProblem;
import java.io.Serializable;
import java.util.List;

/**
 * A file of codes as it was read, before anything is taken over. It holds no codes: those wait sealed until they are taken.
 *
 * @param id key of what waits, or null where it cannot be taken over
 * @param heading the first row, where it is taken for the heading and not for a code, or null
 * @param fresh codes that would be added
 * @param known codes that the offer has already
 * @param doubled rows that repeat a code of the file
 * @param problems rows that hold no code, all of them
 */
public record CodeFile(Long id, String heading, int fresh, int known, int doubled, List<RowProblem> problems)
        implements Serializable {

    public CodeFile {
        problems = List.copyOf(problems);
    }

    /** Whether it can be taken over: no row is wrong, and at least one code is new. */
    public boolean usable() {
        return id != null;
    }
}
