package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A proof in a list; cents.
 *
 * @param project reference of the project
 * @param title of the project
 * @param department its name
 * @param state where it stands
 * @param dueOn last day for handing it in
 * @param due how that stands to today, or null where it came in
 * @param recipient who proves, or null
 * @param granted the grant
 * @param paid what was paid
 * @param toPay what is still to be paid, or null as long as it is not checked
 * @param reclaim what is reclaimed, or null as long as it is not checked
 * @param reclaimed reference of the reclaim, or null
 */
public record ProofRow(
        String project,
        String title,
        String department,
        ProofState state,
        LocalDate dueOn,
        ProofDue due,
        String recipient,
        long granted,
        long paid,
        Long toPay,
        Long reclaim,
        String reclaimed)
        implements Serializable {}
