package de.dresden.smartparticipation.projects.project;

/**
 * Told by a room whose cases hang on projects: what happened to them stands in the project's history too. A plain CDI bean each.
 */
public interface HangsOnProject {

    /** Type of the subjects, as in {@code Subject.type()}. */
    String subjectType();

    /** The table of the cases, with the columns {@code id} and {@code project_id}, as {@code projects.project_task}. */
    String table();
}
