package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All about a story, as the city sees it.
 *
 * @param key for the next command
 * @param state where it stands
 * @param companies names of its companies, in the order of the pair
 * @param shown the open version, or what was written last; null where nothing is told yet
 * @param inForce what is released, or null
 * @param withdrawnAt since when it is not shown any more, or null
 * @param withdrawnReason why, or null
 * @param approval the four eyes on the open version; null where none is
 * @param consenting keys of the companies whose consent to publication holds
 * @param manages whether this person may act on it
 * @param history what happened
 */
public record PracticeDetails(
        PracticeKey key,
        PracticeState state,
        List<String> companies,
        StoryContent shown,
        StoryContent inForce,
        Instant withdrawnAt,
        String withdrawnReason,
        ApprovalView approval,
        Set<Long> consenting,
        boolean manages,
        List<HistoryEvent> history)
        implements Serializable {

    public PracticeDetails {
        companies = List.copyOf(companies);
        consenting = Set.copyOf(consenting);
        history = List.copyOf(history);
    }

    /** Whether the public sees something. */
    public boolean visible() {
        return inForce != null && withdrawnAt == null;
    }

    /** Whether a version is open beside what was released. */
    public boolean changing() {
        return inForce != null && shown.number() != inForce.number();
    }

    /** @param state name of a {@link PracticeState} */
    public boolean in(String wanted) {
        return state == PracticeState.valueOf(wanted);
    }
}
