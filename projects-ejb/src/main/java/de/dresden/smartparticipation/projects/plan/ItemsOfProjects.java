package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.projects.project.HangsOnProject;
import jakarta.enterprise.context.Dependent;

/** What happened to items of a project's plan stands in its history. */
@Dependent
class ItemsOfProjects implements HangsOnProject {

    @Override
    public String subjectType() {
        return PlanItem.SUBJECT;
    }

    @Override
    public String table() {
        return "projects.plan_item";
    }
}
