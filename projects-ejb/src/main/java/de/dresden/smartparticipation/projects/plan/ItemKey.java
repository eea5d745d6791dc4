package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;

/**
 * An item as somebody saw it.
 *
 * @param project reference of its project
 * @param item its key
 * @param version its version; null: whatever it is by now
 */
public record ItemKey(String project, long item, Long version) implements Serializable {}
