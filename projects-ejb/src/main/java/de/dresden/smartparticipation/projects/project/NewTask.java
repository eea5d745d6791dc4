package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something to do, as it is given to somebody.
 *
 * @param title what, 3 to 200 characters
 * @param note more about it, at most 2,000 characters
 * @param person account of one of the team or of those who run it, or null
 * @param department key of the department that does it, or null; one of the two is given
 * @param due last day, or null
 */
public record NewTask(String title, String note, Long person, Long department, LocalDate due) implements Serializable {

    public NewTask {
        title = Objects.requireNonNullElse(TypedText.line(title), "");
        note = Objects.requireNonNullElse(TypedText.text(note), "");
    }
}
