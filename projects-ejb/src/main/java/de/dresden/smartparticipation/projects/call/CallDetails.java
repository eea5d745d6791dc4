package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All about a call, as one person sees it.
 *
 * @param key key and version for the next command
 * @param frame what it is, where it stands, its days
 * @param data its texts
 * @param departmentName name of the responsible department
 * @param since since when it is in its state
 * @param reason the concluding word of a closed one, or why it was cancelled; else null
 * @param copiedFrom reference of the call that it was copied from, or null
 * @param publishedAt when it was published, or null
 * @param shown the terms that are worked on, or those in force, or the last ones
 * @param inForce the terms in force, or null
 * @param approval the four eyes on what is worked on; null where nothing is
 * @param missing what is missing before it can be proposed; empty where nothing is worked on
 * @param guidelines the versions of the guideline, the latest first
 * @param history what happened, newest first
 * @param steps what this person can do now
 */
public record CallDetails(
        CallKey key,
        CallFrame frame,
        CallData data,
        String departmentName,
        Instant since,
        String reason,
        String copiedFrom,
        Instant publishedAt,
        TermsView shown,
        TermsView inForce,
        ApprovalView approval,
        List<Reason> missing,
        List<GuidelineRow> guidelines,
        List<HistoryEvent> history,
        Set<CallStep> steps)
        implements Serializable {

    public CallDetails {
        missing = List.copyOf(missing);
        guidelines = List.copyOf(guidelines);
        history = List.copyOf(history);
        steps = Set.copyOf(steps);
    }

    /** Whether something in force is to be changed. */
    public boolean changing() {
        return inForce != null && shown.number() != inForce.number();
    }

    /** @param step name of a {@link CallStep} */
    public boolean can(String step) {
        return steps.contains(CallStep.valueOf(step));
    }
}
