package de.dresden.smartparticipation.projects.publication;

import java.io.Serializable;

/**
 * A fact sheet as it was seen, for the next command.
 *
 * @param project reference of its project
 * @param version version that was seen; 0 where there is none yet
 */
public record FactSheetKey(String project, long version) implements Serializable {}
