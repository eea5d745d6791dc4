package de.dresden.smartparticipation.projects.eligibility;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A department's view, as it is shown.
 *
 * @param key for the next command
 * @param department key of the department
 * @param name its name
 * @param question what it shall look at in particular, or empty
 * @param due last day for the answer
 * @param state where it stands
 * @param overdue whether it is still waited for after its last day
 * @param requestedBy who asked
 * @param requestedAt when
 * @param data what the department says, or null
 * @param by who gave or closed it, or null
 * @param at when, or null
 * @param closedReason why it is not waited for, or null
 * @param mayGive whether the person who looks may answer for the department now
 */
public record ViewRow(
        ViewKey key,
        long department,
        String name,
        String question,
        LocalDate due,
        ViewState state,
        boolean overdue,
        String requestedBy,
        Instant requestedAt,
        ViewData data,
        String by,
        Instant at,
        String closedReason,
        boolean mayGive)
        implements Serializable {

    /** Whether it is waited for. */
    public boolean open() {
        return state == ViewState.REQUESTED;
    }
}
