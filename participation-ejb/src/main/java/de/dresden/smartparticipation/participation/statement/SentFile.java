package de.dresden.smartparticipation.participation.statement;

import java.io.InputStream;

/**
 * A file that came with a statement.
 *
 * @param name as its sender calls it
 * @param hash SHA-256 of its content in hex: two files of the same name may differ
 * @param content read once, not closed
 */
public record SentFile(String name, String hash, InputStream content) {}
