package de.dresden.smartparticipation.projects.eligibility;

import java.io.Serializable;

/**
 * A department's view in a command.
 *
 * @param id key
 * @param version as it was read
 */
public record ViewKey(long id, long version) implements Serializable {}
