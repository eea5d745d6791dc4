package de.dresden.smartparticipation.platform.approval;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody approved or sent back.
 *
 * @param by who, and in whose name
 * @param at when
 */
public record Decision(Capacity by, Instant at) implements Serializable {}
