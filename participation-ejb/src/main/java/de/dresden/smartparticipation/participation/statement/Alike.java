package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;

/**
 * A statement that looks like another one.
 *
 * @param reference as {@code ST-2026-00001}
 * @param beginning its first words
 * @param likeness 0 to 100, by the trigrams of the two texts
 */
public record Alike(String reference, String beginning, int likeness) implements Serializable {}
