package de.dresden.smartparticipation.projects.document;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something happened to a document of a project.
 *
 * @param subject the document, under its project's reference
 * @param action {@code project-document.added} …
 * @param after values after, a reason included
 * @param actingFor account in whose name a deputy did it, or null
 */
public record DocumentChanged(Subject subject, String action, Map<String, ?> after, Long actingFor)
        implements Happening {

    /** The kind of subject that a document of a project is. */
    public static final String SUBJECT = "project-document";
}
