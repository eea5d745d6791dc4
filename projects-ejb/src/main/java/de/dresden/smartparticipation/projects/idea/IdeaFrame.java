package de.dresden.smartparticipation.projects.idea;

import java.io.Serializable;

/**
 * What the other rooms need to know of an idea.
 *
 * @param id key
 * @param reference public reference, as {@code ID-2026-0001}
 * @param call key of its call
 * @param title its title
 */
public record IdeaFrame(long id, String reference, long call, String title) implements Serializable {}
