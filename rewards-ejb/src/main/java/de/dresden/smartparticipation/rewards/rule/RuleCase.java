package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import java.io.Serializable;
import java.util.List;

/**
 * A rule with what waits for it and what was decided about it.
 *
 * @param row what holds now and next
 * @param waiting what waits for its release, or null
 * @param approval the approval of what waits as the person who looks sees it, or null
 * @param mine whether the person who looks proposed it and may take it back
 * @param overdue whether what waits should have begun already, so that it cannot be released any more
 * @param history what was decided, the latest first; empty where it is as delivered
 */
public record RuleCase(
        RuleRow row,
        RuleWaiting waiting,
        ApprovalView approval,
        boolean mine,
        boolean overdue,
        List<RuleDecision> history)
        implements Serializable {}
