package de.dresden.smartparticipation.projects.document;

import de.dresden.smartparticipation.projects.project.HangsOnProject;
import jakarta.enterprise.context.Dependent;

/** What happened to a project's documents stands in its history. */
@Dependent
class DocumentsOfProjects implements HangsOnProject {

    @Override
    public String subjectType() {
        return DocumentChanged.SUBJECT;
    }

    @Override
    public String table() {
        return "projects.document";
    }
}
