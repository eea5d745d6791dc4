package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.projects.project.HangsOnProject;
import jakarta.enterprise.context.Dependent;

/** What happened to a tandem stands in its project's history too. */
@Dependent
class TandemsOfProjects implements HangsOnProject {

    @Override
    public String subjectType() {
        return TandemChanged.SUBJECT;
    }

    @Override
    public String table() {
        return "projects.tandem";
    }
}
