package de.dresden.smartparticipation.projects.schema;

import de.dresden.smartparticipation.platform.start.ModuleSchema;
import jakarta.enterprise.context.Dependent;

@Dependent
class ProjectsSchema implements ModuleSchema {

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public int order() {
        return 20;
    }
}
