package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.util.List;

/**
 * The weighing of a point as one person sees it.
 *
 * @param point the point
 * @param state where it stands
 * @param draft what is written so far
 * @param version to be handed in with a change; null while nothing is written
 * @param mayWrite whether the person may write at it now
 * @param approval the four eyes, or null while nothing is written
 * @param decidedResult what the council decided, or null
 * @param decidedText in which words, or null
 * @param changedByCouncil whether the council changed the proposal
 * @param next the statement's next point, or null
 * @param history what happened, the latest first
 */
public record PointSheet(
        PointHead point,
        WeighingState state,
        WeighingDraft draft,
        Long version,
        boolean mayWrite,
        ApprovalView approval,
        WeighingResult decidedResult,
        String decidedText,
        boolean changedByCouncil,
        Long next,
        List<HistoryEvent> history)
        implements Serializable {

    public PointSheet {
        history = List.copyOf(history);
    }
}
