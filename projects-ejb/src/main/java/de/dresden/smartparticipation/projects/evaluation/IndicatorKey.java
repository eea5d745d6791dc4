package de.dresden.smartparticipation.projects.evaluation;

import java.io.Serializable;

/**
 * An indicator as it was seen, for the next command.
 *
 * @param id its key
 * @param version version that was seen
 */
public record IndicatorKey(long id, long version) implements Serializable {}
