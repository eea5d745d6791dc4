package de.dresden.smartparticipation.projects.project;

import java.io.Serializable;

/**
 * What other rooms know of a project.
 *
 * @param reference as {@code PR-2026-001}
 * @param call key of its call, or null
 * @param application key of the application it came from, or null
 * @param department key of the department that leads it
 */
public record ProjectFrame(
        long id, String reference, Long call, Long application, String title, long department, ProjectState state)
        implements Serializable {}
