package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All about the fact sheet of a project, as one person sees it.
 *
 * @param project the project
 * @param key for the next command
 * @param state where it stands
 * @param shown the draft that is open, or what is released, or what the project's file would give
 * @param inForce what is released, or null
 * @param withdrawnAt since when it is not shown any more, or null
 * @param withdrawnReason why, or null
 * @param approval the four eyes on the draft that is open; null where none is
 * @param offered partners of the project, whose names may be taken over
 * @param diary pictures of the diary that may be shown publicly
 * @param grantedCents sum granted, or null
 * @param steps what this person can do now
 */
public record FactSheetDetails(
        ProjectFrame project,
        FactSheetKey key,
        FactSheetState state,
        FactSheetContent shown,
        FactSheetContent inForce,
        Instant withdrawnAt,
        String withdrawnReason,
        ApprovalView approval,
        List<String> offered,
        List<DiaryOffer> diary,
        Long grantedCents,
        Set<FactSheetStep> steps)
        implements Serializable {

    public FactSheetDetails {
        offered = List.copyOf(offered);
        diary = List.copyOf(diary);
        steps = Set.copyOf(steps);
    }

    /** Whether the open draft waits for a second person. */
    public boolean proposed() {
        return approval != null && approval.state() == ApprovalState.PROPOSED;
    }

    /** Whether the open draft was sent back. */
    public boolean returned() {
        return approval != null && approval.state() == ApprovalState.RETURNED;
    }

    /** Whether the public sees something. */
    public boolean visible() {
        return inForce != null && withdrawnAt == null;
    }

    /** Whether a draft is open beside what is released. */
    public boolean changing() {
        return inForce != null && shown.number() != inForce.number();
    }

    /** @param step name of a {@link FactSheetStep} */
    public boolean can(String step) {
        return steps.contains(FactSheetStep.valueOf(step));
    }
}
