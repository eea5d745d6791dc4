package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.projects.project.HangsOnProject;
import jakarta.enterprise.context.Dependent;

/** What happened to a project's payment requests stands in the project's history too. */
@Dependent
class DrawdownsOfProjects implements HangsOnProject {

    @Override
    public String subjectType() {
        return DrawdownChanged.SUBJECT;
    }

    @Override
    public String table() {
        return "(select d.id, g.project_id from projects.drawdown d join projects.project_grant g on g.id = d.grant_id) requests";
    }
}
