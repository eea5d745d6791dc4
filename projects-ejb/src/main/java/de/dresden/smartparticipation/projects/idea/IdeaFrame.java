package de.dresden.smartparticipation.projects.idea;

import java.io.Serializable;

/**
 * What the other rooms need to know of an idea.
 *
 * @param id key
 * @param reference public reference, as {@code ID-2026-0001}
 * @param call key of its call
 * @param title its title
 * @param text what it says
 * @param area key of the Stadtteil, or null
 * @param place the place in words, or null
 * @param author the name that is shown with it, or null
 */
public record IdeaFrame(
        long id, String reference, long call, String title, String text, String area, String place, String author)
        implements Serializable {}
