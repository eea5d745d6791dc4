package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;

/**
 * A topic as it is shown.
 *
 * @param id key
 * @param name name in German
 * @param nameEnglish name in English, or empty
 * @param department department that answers by default
 * @param departmentName its name
 * @param contributions how many contributions are filed under it
 * @param replies how many standard replies are meant for it
 */
public record TopicView(
        long id,
        String name,
        String nameEnglish,
        long department,
        String departmentName,
        long contributions,
        long replies)
        implements Serializable {}
