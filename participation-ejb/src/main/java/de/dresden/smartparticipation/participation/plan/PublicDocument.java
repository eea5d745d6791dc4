package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * A document as a round displays it.
 *
 * @param kind what it is
 * @param title what it is called
 * @param number number of its version
 * @param file key of the file, under {@code /public/files/}
 * @param name name of the file
 * @param size bytes
 * @param hash SHA-256 of the content
 * @param addedAt when this version was added
 */
public record PublicDocument(
        DocumentKind kind, String title, int number, long file, String name, long size, String hash, Instant addedAt)
        implements Serializable {}
