package de.dresden.smartparticipation.projects.project;

import java.io.Serializable;

/**
 * A project as somebody saw it.
 *
 * @param reference as {@code PR-2026-001}
 * @param version as it was read
 */
public record ProjectKey(String reference, long version) implements Serializable {}
