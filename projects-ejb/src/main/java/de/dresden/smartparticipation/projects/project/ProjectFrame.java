package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * What other rooms know of a project.
 *
 * @param reference as {@code PR-2026-001}
 * @param call key of its call, or null
 * @param application key of the application it came from, or null
 * @param department key of the department that leads it
 * @param lightReason why the light is not green; empty where it is and nobody said anything
 */
public record ProjectFrame(
        long id,
        String reference,
        Long call,
        Long application,
        String title,
        long department,
        ProjectState state,
        ProjectLight light,
        String lightReason)
        implements Serializable {

    /** The kind of subject that a project is. */
    public static final String SUBJECT = "project";

    /** For what happens to the project as a whole. */
    public Subject subject() {
        return new Subject(SUBJECT, id, reference);
    }
}
