package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The bounds of the programme as they are shown.
 *
 * @param latest number of the latest version, for the next command; 0 before there is one
 * @param inForce what counts for calls whose intake begins from now on
 * @param proposed the version that waits for a second person, or null
 * @param approval where it stands, or null
 * @param own whether this person proposed it
 * @param versions all, the latest first
 * @param manages whether the person may change them
 * @param history what happened, the latest first
 */
public record TandemRulesDetails(
        int latest,
        TandemBounds inForce,
        Version proposed,
        ApprovalView approval,
        boolean own,
        List<Version> versions,
        boolean manages,
        List<HistoryEvent> history)
        implements Serializable {

    public TandemRulesDetails {
        versions = List.copyOf(versions);
        history = List.copyOf(history);
    }

    /**
     * A version.
     *
     * @param number from 1
     * @param bounds what it says
     * @param reason why
     * @param state where its release stands; NONE: taken back
     * @param at when it was proposed
     * @param since since when it is, or was, in force; or null
     */
    public record Version(
            int number, TandemBounds bounds, String reason, ApprovalState state, Instant at, Instant since)
            implements Serializable {}
}
