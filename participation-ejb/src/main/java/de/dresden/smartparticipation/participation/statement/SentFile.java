package de.dresden.smartparticipation.participation.statement;

import java.io.InputStream;

/**
 * A file that came with a statement.
 *
 * @param name as its sender calls it
 * @param content read once, not closed
 */
public record SentFile(String name, InputStream content) {}
