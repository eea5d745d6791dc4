package de.dresden.smartparticipation.participation.support;

import java.io.Serializable;

/**
 * How much a contribution is supported.
 *
 * @param number by how many
 * @param own whether this browser is among them
 * @param possible whether one can support now, or take it back
 */
public record SupportState(long number, boolean own, boolean possible) implements Serializable {}
