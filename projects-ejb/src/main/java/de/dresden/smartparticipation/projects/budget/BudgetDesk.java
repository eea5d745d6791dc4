package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What all commands on budgets do alike: open a year with rights, as somebody saw it. */
@Dependent
class BudgetDesk {

    @Inject
    private LineRegister lines;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private CurrentActor actor;

    /** A year of a line in a command, and in whose name somebody acts; the project where the command names one. */
    record Opened(BudgetLine line, LineYear at, ProjectFrame project, Capacity by) {}

    /** @throws NotFound where there is none, or none that the person may know of */
    BudgetLine known(String number) {
        BudgetLine line = lines.find(number);
        if (!BudgetSight.of(actor.get()).sees(line.department())) {
            throw new NotFound(number);
        }
        return line;
    }

    /** Opens a year for the treasury. */
    Opened treasury(BudgetKey key) {
        BudgetLine line = known(key.line());
        return new Opened(line, seen(line, key), null, treasurer());
    }

    /** Opens a year and a project for a manager of both their departments. */
    Opened managed(BudgetKey key, String reference) {
        BudgetLine line = known(key.line());
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, line.department());
        ProjectFrame project = project(reference);
        if (!actor.get().is(Role.PROJECT_MANAGER, project.department())) {
            throw new NotFound(reference);
        }
        if (project.state() == ProjectState.DONE || project.state() == ProjectState.STOPPED) {
            throw new Refused(Reason.of("projects.budget.project-over", project.reference()));
        }
        return new Opened(line, seen(line, key), project, by);
    }

    /** @throws NotFound where there is none */
    ProjectFrame project(String reference) {
        return projects.of(reference == null ? "" : reference);
    }

    Capacity treasurer() {
        return actor.get().capacity(Role.TREASURER);
    }

    boolean manages(BudgetLine line) {
        return actor.get().is(Role.PROJECT_MANAGER, line.department());
    }

    boolean ofTreasury() {
        return actor.get().is(Role.TREASURER);
    }

    /** Locks the year. @throws Conflict where something was booked since it was read */
    private LineYear seen(BudgetLine line, BudgetKey key) {
        long movements = lines.movements(line.id(), key.year());
        if (key.movements() != null && key.movements() != movements) {
            throw Conflict.changedMeanwhile(line.subject());
        }
        return new LineYear(line.id(), key.year());
    }
}
