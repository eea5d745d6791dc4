package de.dresden.smartparticipation.projects.overview;

import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;
import java.util.List;

/**
 * How the programme stands now.
 *
 * @param running calls that are published and not over, the latest first
 * @param drafts calls that are not published yet
 * @param closed calls that are closed
 * @param budgetCents budget of the running ones in cents, all years together
 */
public record ProjectsStanding(List<CallFrame> running, long drafts, long closed, long budgetCents)
        implements Serializable {

    public ProjectsStanding {
        running = List.copyOf(running);
    }
}
