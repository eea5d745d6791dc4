package de.dresden.smartparticipation.projects.diary;

import java.io.Serializable;

/**
 * A picture of an entry.
 *
 * @param id key
 * @param file key of its file
 * @param caption what is to be seen, 1 to 300 characters; also for those who do not see it
 */
public record DiaryPicture(long id, long file, String caption) implements Serializable {}
