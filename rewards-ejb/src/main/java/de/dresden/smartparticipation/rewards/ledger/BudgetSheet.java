package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.util.List;

/**
 * A budget with its approval and its history.
 *
 * @param row what is in force and what is taken
 * @param reason why the proposed size is wanted
 * @param approval the approval as the person who looks sees it
 * @param mine whether the person who looks proposed it and may take it back
 * @param history what happened, newest first
 * @param version to be sent along with a command
 */
public record BudgetSheet(
        BudgetRow row, String reason, ApprovalView approval, boolean mine, List<HistoryEvent> history, long version)
        implements Serializable {}
