package de.dresden.smartparticipation.projects.publication;

import java.io.Serializable;

/**
 * A picture of the project's diary that may be shown publicly.
 *
 * @param picture its key
 * @param file key of its file
 * @param caption what is to be seen
 */
public record DiaryOffer(long picture, long file, String caption) implements Serializable {}
