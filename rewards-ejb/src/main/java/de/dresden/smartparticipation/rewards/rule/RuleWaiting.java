package de.dresden.smartparticipation.rewards.rule;

import java.io.Serializable;
import java.time.Instant;

/**
 * A value that waits for its release.
 *
 * @param id number of the proposal
 * @param name the rule
 * @param value what is proposed, in the rule's unit
 * @param validFrom from when it shall hold, or null: from its release on
 * @param remark why
 * @param proposedBy name of who proposed it
 * @param proposedAt when
 * @param version to be sent along with a command
 */
public record RuleWaiting(
        long id,
        RuleName name,
        long value,
        Instant validFrom,
        String remark,
        String proposedBy,
        Instant proposedAt,
        long version)
        implements Serializable {}
