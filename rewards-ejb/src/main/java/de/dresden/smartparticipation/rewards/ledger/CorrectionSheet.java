package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.rewards.ledger.core.CorrectionSplit;
import java.io.Serializable;
import java.util.List;

/**
 * A correction with all that its approver needs.
 *
 * @param row what shall be taken back, or was
 * @param granted how many Taler the grant was of
 * @param issuer who paid for it
 * @param account key of the member's account
 * @param wallet what the member has now
 * @param split how it was borne; as long as it is not carried out, how it would be if it were approved now
 * @param approval the approval as the person who looks sees it
 * @param mine whether the person who looks proposed it and may take it back
 * @param history what happened, newest first
 * @param version to be sent along with a command
 */
public record CorrectionSheet(
        CorrectionRow row,
        long granted,
        Issuer issuer,
        long account,
        WalletView wallet,
        CorrectionSplit split,
        ApprovalView approval,
        boolean mine,
        List<HistoryEvent> history,
        long version)
        implements Serializable {}
