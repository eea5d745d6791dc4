package de.dresden.smartparticipation.projects.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.plan.PlanDesk.Opened;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Changes the items of plans: project managers plan them, whoever is responsible reports how far they are. */
@Boundary
@Stateless
public class ProjectPlans {

    @Inject
    private PlanDesk desk;

    @Inject
    private PlanRegister register;

    @Inject
    private PlanScheduling scheduling;

    @Inject
    private Responsible responsible;

    @Inject
    private Happenings happenings;

    /**
     * Plans something new.
     *
     * @return its key
     * @throws Refused where what is given cannot stand in a plan
     */
    @RolesAllowed(PROJECT_MANAGER)
    public long add(String project, ItemKind kind, ItemData given) {
        Opened opened = desk.open(project);
        if (opened.plan().items().size() >= AcceptableItem.MOST_ITEMS) {
            throw new Refused(Reason.of("projects.plan.too-many", AcceptableItem.MOST_ITEMS));
        }
        ItemData data = responsible.known(
                AcceptableItem.of(kind, given, opened.project().department()), null);
        long id = register.add(opened.project().id(), kind, data);
        PlanItem item = scheduling.read(opened.project().id()).item(id);
        desk.tell(opened, item, "plan.added", Map.of(), told(item));
        return id;
    }

    /**
     * Changes an item; with other days, whatever waits for it moves as it has to.
     *
     * @param moves the plan's count of moves that the consequence was shown with; null: whatever it is
     * @throws Conflict where the item was changed meanwhile, or the plan was moved since its consequence was shown
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void change(ItemKey key, Long moves, ItemData given) {
        Opened opened = desk.open(key.project());
        PlanItem item = PlanDesk.seen(opened, key);
        ItemData data = responsible.known(
                AcceptableItem.of(item.kind(), given, opened.project().department()), item.person());
        Span wish = new Span(data.first(), data.last());
        List<Shift> shifts = List.of();
        if (!wish.equals(item.days())) {
            Consequence consequence = scheduling.move(opened.plan().seenAs(moves), item.id(), wish);
            shifts = consequence.lines().stream().map(Consequence.Line::shift).toList();
        }
        register.change(item, data);
        if (!shifts.isEmpty()) {
            scheduling.write(opened.plan(), item.sign() + " " + data.title(), shifts, opened.by(), desk.now());
        }
        PlanItem now = scheduling.read(opened.project().id()).item(item.id());
        desk.tell(opened, desk.told(opened, now, "plan.changed", told(item), told(now)), shifts);
    }

    /** Takes an item out of the plan; what waited for it does not any more, and stays where it is. Baselines keep it. */
    @RolesAllowed(PROJECT_MANAGER)
    public void remove(ItemKey key) {
        Opened opened = desk.open(key.project());
        PlanItem item = PlanDesk.seen(opened, key);
        register.remove(item.id());
        // the item is gone: what is told of it stands in the history of the project
        happenings.record(PlanChanged.of(
                opened.project().subject(),
                "plan.removed",
                told(item),
                Map.of("reason", item.sign() + " " + item.title()),
                opened.by(),
                PlanTasks.over(opened.project(), item)));
    }

    /**
     * Says how far a package is.
     *
     * @param percent 0 to 100; with 100 it is done and moves no more
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void progress(ItemKey key, int percent) {
        Opened opened = desk.report(key);
        PlanItem item = PlanDesk.seen(opened, key);
        if (item.kind() != ItemKind.PACKAGE || percent < 0 || percent > PlanItem.ALL) {
            throw new Refused(Reason.of("projects.plan.progress"));
        }
        report(opened, item, percent, null, percent == PlanItem.ALL ? "plan.finished" : "plan.progressed");
    }

    /**
     * Says that a milestone is reached.
     *
     * @param day when it was reached, today at the latest
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void reach(ItemKey key, LocalDate day) {
        Opened opened = desk.report(key);
        PlanItem item = PlanDesk.seen(opened, key);
        if (item.kind() != ItemKind.MILESTONE
                || day == null
                || day.isAfter(desk.today())
                || day.isBefore(AcceptableItem.EARLIEST)) {
            throw new Refused(Reason.of("projects.plan.reached-day"));
        }
        report(opened, item, PlanItem.ALL, day, "plan.reached");
    }

    /** Says that a milestone is not reached after all. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void reopen(ItemKey key) {
        Opened opened = desk.report(key);
        PlanItem item = PlanDesk.seen(opened, key);
        if (item.kind() != ItemKind.MILESTONE || !item.done()) {
            throw new Refused(Reason.of("projects.plan.not-reached"));
        }
        report(opened, item, 0, null, "plan.reopened");
    }

    private void report(Opened opened, PlanItem item, int progress, LocalDate doneOn, String action) {
        register.report(item, progress, doneOn);
        PlanItem now = scheduling.read(opened.project().id()).item(item.id());
        desk.tell(opened, now, action, Map.of("progress", item.progress()), reported(now));
    }

    private static Map<String, ?> reported(PlanItem item) {
        return item.doneOn() == null
                ? Map.of("progress", item.progress())
                : Map.of("progress", item.progress(), "doneOn", item.doneOn().toString());
    }

    private static Map<String, ?> told(PlanItem item) {
        return Map.of(
                "title", item.title(),
                "first", item.days().first().toString(),
                "last", item.days().last().toString(),
                "person", item.person() == null ? "" : item.person().toString(),
                "department", item.department() == null ? "" : item.department().toString());
    }
}
