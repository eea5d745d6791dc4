package de.dresden.smartparticipation.rewards.rule;

import java.io.Serializable;
import java.time.Instant;

/**
 * A rule as the list shows it.
 *
 * @param name the rule
 * @param value what holds now, in the rule's unit
 * @param since since when, or null where it is as delivered
 * @param nextValue what will hold from {@code nextFrom} on, or null
 * @param nextFrom when that begins, or null
 */
public record RuleRow(RuleName name, long value, Instant since, Long nextValue, Instant nextFrom)
        implements Serializable {

    /** Whether nobody has decided otherwise. */
    public boolean delivered() {
        return since == null;
    }
}
