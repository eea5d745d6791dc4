package de.dresden.smartparticipation.projects.cooperation.round;

import java.io.Serializable;

/**
 * A round in a command.
 *
 * @param reference as {@code RU-2026-01}
 * @param version as it was read
 */
public record RoundKey(String reference, long version) implements Serializable {}
