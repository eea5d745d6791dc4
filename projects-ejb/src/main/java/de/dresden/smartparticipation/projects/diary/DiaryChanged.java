package de.dresden.smartparticipation.projects.diary;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something was written into a project's diary, or taken out.
 *
 * @param subject the project
 * @param action {@code diary.written} …
 * @param after values after
 * @param actingFor account in whose name a deputy did it, or null
 */
public record DiaryChanged(Subject subject, String action, Map<String, ?> after, Long actingFor) implements Happening {

    /** The kind of subject that owns the files of an entry. */
    public static final String ENTRY = "diary-entry";
}
