package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task in a list.
 *
 * @param id key
 * @param due last day, or null
 * @param title title of the case
 * @param reference reference of the case
 * @param context what the case belongs to, or null
 * @param programme module that owns it
 * @param step what has to be done
 * @param page where: the path within the intranet, with its parameters
 * @param department whose task it is, or null
 * @param person who has it, or null: nobody in particular
 * @param last what happened to the case last, or null
 * @param lastBy who did it, or null
 * @param lastAt when, or null
 * @param closedAt when the task was done, or null while it is open
 */
public record TaskRow(
        long id,
        LocalDate due,
        String title,
        String reference,
        String context,
        String programme,
        Reason step,
        String page,
        String department,
        String person,
        Reason last,
        String lastBy,
        Instant lastAt,
        Instant closedAt)
        implements Serializable {

    public boolean done() {
        return closedAt != null;
    }
}
