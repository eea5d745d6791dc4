package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** A project begins when it is said what it is for and how long it runs. */
@Dependent
class PlanBeforeStart implements BeforeProjectMoves {

    private static final String SAID =
            "select 1 as n from projects.project where id = ? and first_month is not null and length(btrim(summary || goal)) > 0";

    @Inject
    private Sql sql;

    @Override
    public Optional<Reason> hinders(ProjectFrame project, ProjectState next) {
        boolean begins = project.state() == ProjectState.PLANNED && next == ProjectState.RUNNING;
        return begins && sql.first(SAID, row -> row.number("n"), project.id()).isEmpty()
                ? Optional.of(AcceptableProject.because("not-described"))
                : Optional.empty();
    }
}
