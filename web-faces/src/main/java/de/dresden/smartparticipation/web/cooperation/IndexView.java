package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.start.SchemaVersion;
import de.dresden.smartparticipation.projects.overview.ProjectsOverview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Start page of the programme: what will be here, and how its data stands. */
@Named("cooperationIndexView")
@RequestScoped
public class IndexView {

    @Inject
    private ProjectsOverview overview;

    private SchemaVersion schema;

    public SchemaVersion getSchema() {
        if (schema == null) {
            schema = overview.schema();
        }
        return schema;
    }
}
