package de.dresden.smartparticipation.projects.project;

import jakarta.enterprise.context.Dependent;

/** What happened to a project's tasks stands in its history. */
@Dependent
class TasksOfProjects implements HangsOnProject {

    @Override
    public String subjectType() {
        return ProjectTasks.SUBJECT;
    }

    @Override
    public String table() {
        return "projects.project_task";
    }
}
