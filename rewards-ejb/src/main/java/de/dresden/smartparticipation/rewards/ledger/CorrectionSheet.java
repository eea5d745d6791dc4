package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.util.List;

/**
 * A correction with all that its approver needs.
 *
 * @param row what shall be taken back, or was
 * @param granted how many Taler the grant was of
 * @param wallet what the member has now: what is not available would be written off
 * @param approval the approval as the person who looks sees it
 * @param history what happened, newest first
 * @param version to be sent along with a command
 */
public record CorrectionSheet(
        CorrectionRow row,
        long granted,
        WalletView wallet,
        ApprovalView approval,
        List<HistoryEvent> history,
        long version)
        implements Serializable {}
