package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;

/**
 * A file of a proof.
 *
 * @param id key
 * @param name its name
 * @param size bytes
 */
public record ProofFile(long id, String name, long size) implements Serializable {}
