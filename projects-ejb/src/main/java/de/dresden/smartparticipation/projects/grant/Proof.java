package de.dresden.smartparticipation.projects.grant;

import java.io.InputStream;

/**
 * A file that proves something.
 *
 * @param name name as the browser sent it
 * @param content read to its end, closed by whoever opened it
 */
public record Proof(String name, InputStream content) {}
