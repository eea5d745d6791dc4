package de.dresden.smartparticipation.projects.experiment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A check of whether a project goes on.
 *
 * @param months 6, 12 or 24 after its end
 * @param projectEnd the project's last day
 * @param due when it is asked
 * @param answer what became of it; null while it is open
 * @param remark more about it, or null
 * @param at when it was answered, or null
 * @param by who answered, or null
 * @param ripe whether it may be answered: its day is near or over
 */
public record ContinuationRow(
        int months,
        LocalDate projectEnd,
        LocalDate due,
        ContinuationAnswer answer,
        String remark,
        Instant at,
        String by,
        boolean ripe)
        implements Serializable {

    /** Days before its day from which on it is a task. */
    static final int LEAD = 30;

    public boolean open() {
        return answer == null;
    }
}
