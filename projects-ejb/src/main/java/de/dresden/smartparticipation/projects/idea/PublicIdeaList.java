package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;
import java.util.List;

/**
 * The published ideas of a call.
 *
 * @param call the call
 * @param ideas the ideas; those with the most support first
 * @param closed why none are taken in today, or null where they are
 */
public record PublicIdeaList(CallFrame call, List<PublicIdeaRow> ideas, Reason closed) implements Serializable {

    public PublicIdeaList {
        ideas = List.copyOf(ideas);
    }
}
