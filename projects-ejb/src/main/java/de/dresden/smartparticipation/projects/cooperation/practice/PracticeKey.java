package de.dresden.smartparticipation.projects.cooperation.practice;

import java.io.Serializable;

/**
 * A story in a command.
 *
 * @param reference as {@code GB-2026-01}
 * @param version as it was read
 */
public record PracticeKey(String reference, long version) implements Serializable {}
