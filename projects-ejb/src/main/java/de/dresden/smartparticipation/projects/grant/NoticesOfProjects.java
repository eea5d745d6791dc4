package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.projects.project.HangsOnProject;
import jakarta.enterprise.context.Dependent;

/** What happened to a project's notices stands in the project's history too. */
@Dependent
class NoticesOfProjects implements HangsOnProject {

    @Override
    public String subjectType() {
        return GrantChanged.NOTICE;
    }

    @Override
    public String table() {
        return "projects.grant_notice";
    }
}
