package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;

/**
 * A sheet that does not count yet.
 *
 * @param sheet its number
 * @param differs two people entered it differently
 * @param firstBy account of who entered it first
 * @param secondBy account of who entered it second, or null
 * @param own whether the reader is one of them, and so cannot be the other
 */
public record OpenSheet(int sheet, boolean differs, long firstBy, Long secondBy, boolean own) implements Serializable {}
