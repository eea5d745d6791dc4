package de.dresden.smartparticipation.rewards.rule;

import java.io.Serializable;
import java.time.Instant;

/**
 * One decision about a rule.
 *
 * @param outcome what became of what was proposed
 * @param value the value, in the rule's unit
 * @param validFrom from when it holds or should have held; null where it should have held from its release on and was never released
 * @param decidedAt when it was released, sent back or taken back
 * @param proposedBy name of who proposed it, or null: of the time when one person decided
 * @param decidedBy name of who released it or sent it back, or null
 * @param remark why it was proposed
 * @param answer why it was sent back, or null
 */
public record RuleDecision(
        RuleOutcome outcome,
        long value,
        Instant validFrom,
        Instant decidedAt,
        String proposedBy,
        String decidedBy,
        String remark,
        String answer)
        implements Serializable {

    public boolean released() {
        return outcome == RuleOutcome.RELEASED;
    }
}
