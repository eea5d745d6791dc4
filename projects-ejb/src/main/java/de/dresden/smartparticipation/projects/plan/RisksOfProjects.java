package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.projects.project.HangsOnProject;
import jakarta.enterprise.context.Dependent;

/** What happened to a project's risks stands in its history. */
@Dependent
class RisksOfProjects implements HangsOnProject {

    @Override
    public String subjectType() {
        return RiskDesk.SUBJECT;
    }

    @Override
    public String table() {
        return "projects.risk";
    }
}
