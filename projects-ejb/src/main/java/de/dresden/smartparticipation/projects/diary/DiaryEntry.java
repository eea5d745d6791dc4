package de.dresden.smartparticipation.projects.diary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry.
 *
 * @param id key
 * @param day the day it tells of
 * @param title what happened
 * @param text more about it; may be empty
 * @param shown whether it may be shown publicly
 * @param writtenBy who wrote it first, or null
 * @param writtenAt when it was written first
 * @param pictures in their order
 * @param version for the next command
 */
public record DiaryEntry(
        long id,
        LocalDate day,
        String title,
        String text,
        boolean shown,
        String writtenBy,
        Instant writtenAt,
        List<DiaryPicture> pictures,
        long version)
        implements Serializable {

    public DiaryEntry {
        pictures = List.copyOf(pictures);
    }
}
