package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;

/**
 * A member's own sheet as it was seen.
 *
 * @param call reference of the call
 * @param application reference of the application
 * @param version version that was seen, 0 where there was none
 */
public record SheetKey(String call, String application, long version) implements Serializable {}
