package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.Instant;

/**
 * An objection and its answer.
 *
 * @param id key
 * @param redemption reference of the redemption of the line, or null: the whole statement
 * @param kind of the line, or null
 * @param lineCents what the line comes to now, or null
 * @param reason what the partner says
 * @param raisedBy name of who objected
 * @param raisedAt when
 * @param state what became of it
 * @param newCents what the line was changed to, without its sign, or null
 * @param answer what the city says, or null
 * @param answeredBy name of who answered, or null
 * @param answeredAt when, or null
 */
public record ObjectionRow(
        long id,
        String redemption,
        LineKind kind,
        Long lineCents,
        String reason,
        String raisedBy,
        Instant raisedAt,
        ObjectionState state,
        Long newCents,
        String answer,
        String answeredBy,
        Instant answeredAt)
        implements Serializable {}
