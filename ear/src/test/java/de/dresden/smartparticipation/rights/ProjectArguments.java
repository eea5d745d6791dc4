package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** How the methods of the project files are called. */
@Dependent
class ProjectArguments implements RightsArguments.Room {

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("ProjectViews.file", on -> with(made(on).reference()));
    }

    private ProjectsOfRights made(RightsObjects on) {
        return new ProjectsOfRights(sql, on);
    }
}
