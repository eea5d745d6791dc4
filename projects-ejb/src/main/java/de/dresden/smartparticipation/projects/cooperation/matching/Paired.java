package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.OptionalInt;

/**
 * Two that are to work together.
 *
 * @param pair who
 * @param score empty only for a fixed pair that has none
 * @param fixed not found but given
 */
public record Paired(Pair pair, OptionalInt score, boolean fixed) {}
