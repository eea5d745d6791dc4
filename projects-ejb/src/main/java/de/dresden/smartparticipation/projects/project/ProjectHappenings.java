package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.List;
import java.util.Map;

/** What is told of projects as a whole. */
final class ProjectHappenings {

    private ProjectHappenings() {}

    /** @param origin reference of the application, or empty for a project of the administration */
    static ProjectChanged opened(ProjectFrame project, String origin, Capacity by) {
        return of(project, "opened", Map.of(), Map.of("title", project.title(), "application", origin), by);
    }

    static ProjectChanged of(
            ProjectFrame project, String verb, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        return new ProjectChanged(project.subject(), "project." + verb, before, after, by.actingFor(), List.of());
    }
}
