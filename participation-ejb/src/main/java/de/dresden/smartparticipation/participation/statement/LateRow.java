package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;
import java.time.Instant;

/**
 * A ruling on a late statement, for reading.
 *
 * @param decision the ruling with its reason
 * @param by name of who ruled
 * @param at when
 */
public record LateRow(LateDecision decision, String by, Instant at) implements Serializable {}
