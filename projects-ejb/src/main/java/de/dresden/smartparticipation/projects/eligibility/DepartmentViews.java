package de.dresden.smartparticipation.projects.eligibility;

import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.eligibility.CheckDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What departments say to cost and feasibility: asked by who manages the call, given by an evaluator of the department. Commands throw as
 * those of {@link EligibilityChecks}.
 */
@Boundary
@Stateless
public class DepartmentViews {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private CheckDesk desk;

    @Inject
    private ViewRegister register;

    @Inject
    private ViewLetters letters;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /** Asks departments; those that were asked already are passed over. @throws Refused where nobody is left to be asked */
    @RolesAllowed(PROJECT_MANAGER)
    public void request(CheckKey key, ViewRequest request) {
        Opened opened = desk.open(key);
        ApplicationFrame application = opened.application();
        CheckDesk.requireInCheck(application);
        LocalDate due = desk.day(request.due());
        if (request.question() != null && request.question().length() > ViewData.LONGEST) {
            throw new Refused(ViewData.because("view-question", ViewData.LONGEST));
        }
        Set<Long> asked = new TreeSet<>(register.active(request.departments()));
        asked.removeAll(register.asked(application.id()));
        if (asked.isEmpty()) {
            throw new Refused(ViewData.because("view-nobody"));
        }
        List<TaskChange> tasks = new ArrayList<>();
        for (long department : asked) {
            register.add(new DepartmentView(application.id(), department, request, opened.by(), desk.now()));
            tasks.add(ViewTasks.give(application, opened.call(), department, due));
        }
        register.flush();
        happenings.record(CheckChanged.of(
                        application,
                        "views-requested",
                        Map.of(),
                        Map.of("departments", letters.names(asked), "until", due.toString()),
                        opened.by(),
                        tasks)
                .mailing(letters.request(application, opened.call(), asked, request)));
    }

    /** Gives the department's view, or puts it right while the application is in the check. @throws Refused with what is missing */
    @RolesAllowed(EVALUATOR)
    public void give(ViewKey key, ViewData data) {
        DepartmentView view = register.find(key.id());
        Opened known = desk.known(view.application());
        Capacity by = actor.get().require(Role.EVALUATOR, view.department());
        CheckDesk.requireInCheck(known.application());
        view.seenAs(key, CheckChanged.subject(known.application())).give(data, by, desk.now());
        tell(
                view,
                known,
                by,
                "view-given",
                Map.of("cost", data.cost().name(), "feasible", data.feasible().name()));
    }

    /** Does not wait any longer for one that is overdue. @param reason why the check goes on without it, 1 to 1,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void close(ViewKey key, String reason) {
        Managed managed = managed(key);
        String why = CheckDesk.reason(reason, LONGEST_REASON);
        managed.view().close(why, desk.today(), managed.opened().by(), desk.now());
        tell(managed.view(), managed.opened(), managed.opened().by(), "view-closed", Map.of("reason", why));
    }

    /** Waits again for one that was closed. @param until the new last day, today or later */
    @RolesAllowed(PROJECT_MANAGER)
    public void reopen(ViewKey key, LocalDate until) {
        Managed managed = managed(key);
        Opened opened = managed.opened();
        managed.view().reopen(desk.day(until));
        register.flush();
        happenings.record(CheckChanged.of(
                opened.application(),
                "view-reopened",
                Map.of(),
                Map.of("departments", letters.names(Set.of(managed.view().department())), "until", until.toString()),
                opened.by(),
                List.of(ViewTasks.give(
                        opened.application(), opened.call(), managed.view().department(), until))));
    }

    /** Does not ask for one any more. */
    @RolesAllowed(PROJECT_MANAGER)
    public void withdraw(ViewKey key) {
        Managed managed = managed(key);
        managed.view().withdraw();
        tell(managed.view(), managed.opened(), managed.opened().by(), "view-withdrawn", Map.of());
    }

    private record Managed(DepartmentView view, Opened opened) {}

    /** Holds the check too: whether it may end depends on its views. */
    private Managed managed(ViewKey key) {
        DepartmentView view = register.find(key.id());
        Opened opened = desk.managed(view.application());
        CheckDesk.requireInCheck(opened.application());
        desk.hold(opened.application());
        return new Managed(view.seenAs(key, CheckChanged.subject(opened.application())), opened);
    }

    private void tell(DepartmentView view, Opened opened, Capacity by, String verb, Map<String, ?> facts) {
        register.flush();
        Map<String, Object> after = new java.util.TreeMap<>(facts);
        after.put("departments", letters.names(Set.of(view.department())));
        List<TaskChange> tasks = new ArrayList<>();
        tasks.add(ViewTasks.given(opened.application(), view.department()));
        boolean overdue = register.open(opened.application().id()).stream()
                .anyMatch(one -> one.due().isBefore(desk.today()));
        if (!overdue) {
            tasks.add(ViewTasks.notOverdue(opened.application()));
        }
        happenings.record(CheckChanged.of(opened.application(), verb, Map.of(), after, by, tasks));
    }
}
