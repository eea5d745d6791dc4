package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A result in figures.
 *
 * @param value as it is written, as {@code 120} or {@code +15 %}; at most 40 characters
 * @param label what it counts, at most 120 characters
 */
public record Figure(String value, Wording label) implements Serializable {}
