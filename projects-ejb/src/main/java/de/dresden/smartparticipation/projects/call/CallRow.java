package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A call in a list.
 *
 * @param frame what it is and where it stands
 * @param department name of the responsible department
 * @param budgetCents the whole budget in cents, of the terms in force or of the draft
 * @param waits whether something waits for release
 */
public record CallRow(CallFrame frame, String department, long budgetCents, boolean waits) implements Serializable {

    /** The phases that run on this day in Dresden. */
    public List<CallPhase> running(LocalDate today) {
        return frame.running(today);
    }

    /** The next day that matters: the last of a phase that runs, else the first of one ahead; null where there is none. */
    public LocalDate next(LocalDate today) {
        return NextDay.of(frame, today);
    }
}
