package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;

/**
 * Plan against actual of one line, in cents.
 *
 * @param item as it was proved
 * @param recognised what counts of it
 * @param beyond what is above the tolerance and does not count
 */
public record ProofLine(ItemRow item, long recognised, long beyond) implements Serializable {}
