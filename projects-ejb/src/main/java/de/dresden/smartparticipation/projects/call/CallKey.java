package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;

/**
 * A call as it was seen, for the next command.
 *
 * @param reference public reference, as {@code FA-2026-01}
 * @param version version that was seen
 */
public record CallKey(String reference, long version) implements Serializable {}
