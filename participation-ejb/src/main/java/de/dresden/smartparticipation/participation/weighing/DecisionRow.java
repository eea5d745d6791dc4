package de.dresden.smartparticipation.participation.weighing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A recorded decision.
 *
 * @param id key
 * @param data what the minutes say
 * @param points on how many points it decided
 * @param changed how many of them it changed
 * @param by name of who recorded it
 * @param at when
 */
public record DecisionRow(long id, DecisionData data, long points, long changed, String by, Instant at)
        implements Serializable {}
