package de.dresden.smartparticipation.projects.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.plan.PlanDesk.Opened;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Moves items and makes them wait for each other; what would come of it can be asked first. */
@Boundary
@Stateless
public class ProjectPlanMoves {

    @Inject
    private PlanDesk desk;

    @Inject
    private PlanRegister register;

    @Inject
    private MoveRegister moves;

    @Inject
    private PlanScheduling scheduling;

    /** What would come of other days; nothing is changed. @throws Refused where the item is done */
    @RolesAllowed(PROJECT_MANAGER)
    public Consequence consider(String project, long item, LocalDate first, LocalDate last) {
        return scheduling.move(scheduling.read(desk.managed(project).id()), item, days(first, last));
    }

    /** What would come of a dependency; nothing is changed. @throws Refused where something would wait for itself */
    @RolesAllowed(PROJECT_MANAGER)
    public Consequence considerLink(String project, long before, long after, int lag) {
        return scheduling.link(scheduling.read(desk.managed(project).id()), edge(before, after, lag));
    }

    /**
     * Gives an item other days; whatever waits for it moves as it has to.
     *
     * @param seen the plan's count of moves that the consequence was shown with; null: whatever it is
     * @throws Conflict where the item was changed meanwhile, or the plan was moved since the consequence was shown
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void move(ItemKey key, Long seen, LocalDate first, LocalDate last) {
        Opened opened = desk.open(key.project());
        PlanItem item = PlanDesk.seen(opened, key);
        Consequence consequence = scheduling.move(opened.plan().seenAs(seen), item.id(), days(first, last));
        if (consequence.nothing()) {
            return;
        }
        PlanItem now = item.at(consequence.lines().stream()
                .map(Consequence.Line::shift)
                .filter(shift -> shift.item() == item.id())
                .findFirst()
                .map(Shift::after)
                .orElse(item.days()));
        write(
                opened,
                item.sign() + " " + item.title(),
                consequence,
                desk.told(opened, now, "plan.moved", PlanDesk.days(item.days()), PlanDesk.days(now.days())));
    }

    /**
     * Makes an item wait for another; with the same two, changes the days between.
     *
     * @param lag days that have to lie between, 0 to {@value PlanEdge#LONGEST_LAG}
     * @param seen the plan's count of moves that the consequence was shown with; null: whatever it is
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void link(String project, long before, long after, int lag, Long seen) {
        Opened opened = desk.open(project);
        PlanEdge edge = edge(before, after, lag);
        Consequence consequence = scheduling.link(opened.plan().seenAs(seen), edge);
        register.link(opened.project().id(), edge);
        PlanItem first = opened.plan().item(before);
        PlanItem next = opened.plan().item(after);
        PlanItem now = consequence.lines().stream()
                .map(Consequence.Line::shift)
                .filter(shift -> shift.item() == after)
                .findFirst()
                .map(shift -> next.at(shift.after()))
                .orElse(next);
        write(
                opened,
                first.sign() + " → " + next.sign(),
                consequence,
                desk.told(opened, now, "plan.linked", Map.of(), Map.of("waitsFor", first.sign(), "lag", lag)));
    }

    /** An item does not wait for another any more; both stay where they are. @throws NotFound where it did not wait */
    @RolesAllowed(PROJECT_MANAGER)
    public void unlink(String project, long before, long after) {
        Opened opened = desk.open(project);
        PlanItem first = opened.plan().item(before);
        PlanItem next = opened.plan().item(after);
        if (!register.unlink(before, after)) {
            throw new NotFound(first.sign());
        }
        register.moved(opened.project().id());
        desk.tell(opened, next, "plan.unlinked", Map.of("waitsFor", first.sign()), Map.of());
    }

    /**
     * Takes the last move back, with everything it moved.
     *
     * @param move its key, as it was shown
     * @throws Conflict where it is not the last one any more
     * @throws Refused where what it moved has other days by now
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void undo(String project, long move) {
        Opened opened = desk.open(project);
        MoveRow last = moves.last(opened.project().id()).orElseThrow(() -> new NotFound(move));
        if (last.id() != move) {
            throw new Conflict(Reason.of("projects.plan.moved-meanwhile"));
        }
        List<Shift> back = scheduling.back(opened.plan(), last);
        register.moved(opened.project().id());
        back.forEach(shift -> register.reschedule(shift.item(), shift.after()));
        moves.undone(last.id(), desk.now());
        desk.tell(
                opened, desk.told(opened.project(), "plan.undone", Map.of("reason", last.title()), opened.by()), back);
    }

    private void write(Opened opened, String title, Consequence consequence, PlanChanged told) {
        List<Shift> shifts =
                consequence.lines().stream().map(Consequence.Line::shift).toList();
        scheduling.write(opened.plan(), title, shifts, opened.by(), desk.now());
        desk.tell(opened, told, shifts);
    }

    private static Span days(LocalDate first, LocalDate last) {
        if (first == null || last == null || last.isBefore(first)) {
            throw new Refused(Reason.of("projects.plan.ends-before"));
        }
        if (first.isBefore(AcceptableItem.EARLIEST) || last.isAfter(AcceptableItem.LATEST)) {
            throw new Refused(Reason.of("projects.plan.days", AcceptableItem.EARLIEST, AcceptableItem.LATEST));
        }
        return new Span(first, last);
    }

    private static PlanEdge edge(long before, long after, int lag) {
        if (lag < 0 || lag > PlanEdge.LONGEST_LAG) {
            throw new Refused(Reason.of("projects.plan.lag", PlanEdge.LONGEST_LAG));
        }
        return new PlanEdge(before, after, lag);
    }
}
