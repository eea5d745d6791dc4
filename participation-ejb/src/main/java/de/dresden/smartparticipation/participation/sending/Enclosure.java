package de.dresden.smartparticipation.participation.sending;

import java.io.InputStream;

/**
 * A file beside a contribution.
 *
 * @param name name as the browser sent it
 * @param size bytes
 * @param content read to its end, closed by whoever opened it
 */
public record Enclosure(String name, long size, InputStream content) {}
