package de.dresden.smartparticipation.rewards.rule;

import java.io.Serializable;
import java.time.Instant;

/**
 * One decision about a rule.
 *
 * @param value the value, in the rule's unit
 * @param validFrom from when it holds
 * @param decidedAt when it was decided
 * @param decidedBy name of who decided
 * @param remark why
 */
public record RuleDecision(long value, Instant validFrom, Instant decidedAt, String decidedBy, String remark)
        implements Serializable {}
