package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What all commands on plans and risks do alike: open a project with rights, and tell what happened. */
@Dependent
class PlanDesk {

    @Inject
    private ProjectDirectory projects;

    @Inject
    private PlanSight sight;

    @Inject
    private PlanScheduling scheduling;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A plan in a command, locked, and in whose name somebody acts. */
    record Opened(ProjectFrame project, PlanScheduling.Standing plan, Capacity by) {}

    /** @throws NotFound where there is none, or none that the person may know of */
    ProjectFrame known(String reference) {
        ProjectFrame project = projects.of(reference == null ? "" : reference);
        if (!sight.sees(actor.get(), project)) {
            throw new NotFound(reference);
        }
        return project;
    }

    /** Whether the person plans this project. */
    boolean plans(ProjectFrame project) {
        return !project.state().over() && actor.get().is(Role.PROJECT_MANAGER, project.department());
    }

    /** A project for whoever plans it. */
    ProjectFrame managed(String reference) {
        ProjectFrame project = known(reference);
        manager(project);
        if (project.state().over()) {
            throw new Refused(Reason.of("projects.plan.project-over", project.reference()));
        }
        return project;
    }

    Capacity manager(ProjectFrame project) {
        return actor.get().require(Role.PROJECT_MANAGER, project.department());
    }

    /** A project's plan for whoever plans it, locked. */
    Opened open(String reference) {
        ProjectFrame project = managed(reference);
        return new Opened(project, scheduling.lock(project.id()), manager(project));
    }

    /** A project's plan for whoever is responsible for an item of it, or plans it; locked. */
    Opened report(ItemKey key) {
        ProjectFrame project = known(key.project());
        if (project.state().over()) {
            throw new Refused(Reason.of("projects.plan.project-over", project.reference()));
        }
        PlanScheduling.Standing plan = scheduling.lock(project.id());
        return new Opened(project, plan, reporter(project, plan.item(key.item())));
    }

    /** Whether the person may say how far an item is. */
    boolean reports(ProjectFrame project, PlanItem item) {
        Long department = item.department();
        return plans(project)
                || !project.state().over()
                        && (actor.get().accountId() != null
                                        && actor.get().accountId().equals(item.person())
                                || department != null
                                        && (actor.get().is(Role.EVALUATOR, department)
                                                || actor.get().is(Role.PROJECT_MANAGER, department)));
    }

    /** @throws Conflict where the item was changed since it was read */
    static PlanItem seen(Opened opened, ItemKey key) {
        PlanItem item = opened.plan().item(key.item());
        if (key.version() != null && key.version() != item.version()) {
            throw Conflict.changedMeanwhile(item.subject(opened.project()));
        }
        return item;
    }

    /** Something happened to an item as it is now. */
    void tell(Opened opened, PlanItem item, String action, Map<String, ?> before, Map<String, ?> after) {
        happenings.record(told(opened, item, action, before, after));
    }

    /** Something happened to an item, and with it others have other days. */
    void tell(Opened opened, PlanChanged first, List<Shift> shifts) {
        List<PlanChanged> all = new ArrayList<>(List.of(first));
        for (Shift shift : shifts) {
            PlanItem item = opened.plan().item(shift.item()).at(shift.after());
            if (item.id() != first.subject().id()
                    || !PlanItem.SUBJECT.equals(first.subject().type())) {
                all.add(told(opened, item, "plan.pushed", days(shift.before()), days(shift.after())));
            }
        }
        happenings.recordAll(all);
    }

    PlanChanged told(Opened opened, PlanItem item, String action, Map<String, ?> before, Map<String, ?> after) {
        return PlanChanged.of(
                item.subject(opened.project()),
                action,
                before,
                after,
                opened.by(),
                PlanTasks.of(opened.project(), item, today()));
    }

    /** Something happened to the plan as a whole. */
    PlanChanged told(ProjectFrame project, String action, Map<String, ?> after, Capacity by, TaskChange... tasks) {
        return PlanChanged.of(project.subject(), action, Map.of(), after, by, tasks);
    }

    static Map<String, ?> days(Span days) {
        return Map.of("first", days.first().toString(), "last", days.last().toString());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private Capacity reporter(ProjectFrame project, PlanItem item) {
        if (!reports(project, item)) {
            throw new NotAllowed();
        }
        if (actor.get().is(Role.PROJECT_MANAGER, project.department())) {
            return manager(project);
        }
        Long department = item.department();
        if (department == null) {
            return new Capacity(actor.account(), null);
        }
        Role role = actor.get().is(Role.EVALUATOR, department) ? Role.EVALUATOR : Role.PROJECT_MANAGER;
        return actor.get().capacity(role, department);
    }
}
