package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;

/**
 * A risk as somebody saw it.
 *
 * @param project reference of its project
 * @param number its number there
 * @param version its version; null: whatever it is by now
 */
public record RiskKey(String project, int number, Long version) implements Serializable {}
