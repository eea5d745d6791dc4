package de.dresden.smartparticipation.projects.idea;

import java.io.Serializable;

/**
 * An idea, or a comment on it, as it was seen, for the next command.
 *
 * @param reference reference of the idea
 * @param comment key of the comment, or null: the idea itself
 * @param version version that was seen
 */
public record IdeaKey(String reference, Long comment, long version) implements Serializable {}
