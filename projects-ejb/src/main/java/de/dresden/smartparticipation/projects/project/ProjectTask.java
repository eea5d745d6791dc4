package de.dresden.smartparticipation.projects.project;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something to do for a project.
 *
 * @param id key
 * @param title what, 3 to 200 characters
 * @param note more about it; may be empty
 * @param person account of who is to do it, or null: anybody of the department
 * @param personName that person's name, or null
 * @param department key of the department that is to do it, or null
 * @param departmentName its name, or null
 * @param due last day, or null
 * @param doneAt when it was done, or null
 * @param doneBy who said that it is done, or null
 * @param doneNote what came of it; may be empty
 * @param version for the next command
 * @param mayFinish whether this person may say that it is done, or is not
 */
public record ProjectTask(
        long id,
        String title,
        String note,
        Long person,
        String personName,
        Long department,
        String departmentName,
        LocalDate due,
        Instant doneAt,
        String doneBy,
        String doneNote,
        long version,
        boolean mayFinish)
        implements Serializable {

    /** As somebody saw it, so that a change of what is not there any more is noticed. */
    ProjectTask as(long seen) {
        return new ProjectTask(
                id,
                title,
                note,
                person,
                personName,
                department,
                departmentName,
                due,
                doneAt,
                doneBy,
                doneNote,
                seen,
                mayFinish);
    }

    public boolean done() {
        return doneAt != null;
    }
}
