package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A call in the list for everybody.
 *
 * @param frame what it is, where it stands, its days
 * @param summary what it is about
 * @param department name of the responsible department
 * @param budgetCents the whole budget in cents
 * @param highestCents what a project is given at most, in cents
 * @param today the day in Dresden on which it was asked for
 */
public record PublicCallRow(
        CallFrame frame, Wording summary, String department, long budgetCents, long highestCents, LocalDate today)
        implements Serializable {

    public boolean takesApplications() {
        return frame.in(CallPhase.INTAKE, today);
    }

    public boolean takesIdeas() {
        return frame.in(CallPhase.IDEAS, today);
    }

    /** Whether ideas or applications are taken in today. */
    public boolean open() {
        return takesIdeas() || takesApplications();
    }

    public List<CallPhase> running() {
        return frame.running(today);
    }

    /** The next day that matters, or null. */
    public LocalDate next() {
        return NextDay.of(frame, today);
    }
}
