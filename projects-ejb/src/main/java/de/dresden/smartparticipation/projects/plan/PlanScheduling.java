package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import de.dresden.smartparticipation.projects.plan.core.PlanNetwork;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Computes what moves when something moves, and writes it. Whoever writes has locked the plan. */
@Dependent
class PlanScheduling {

    private final PlanRegister register;
    private final MoveRegister moves;

    @Inject
    PlanScheduling(PlanRegister register, MoveRegister moves) {
        this.register = register;
        this.moves = moves;
    }

    /** A plan as it stands. */
    record Standing(long project, long moves, List<PlanItem> items, List<PlanEdge> links) {

        PlanNetwork network() {
            return new PlanNetwork(items.stream().map(PlanItem::node).toList(), links);
        }

        /** @throws NotFound where the plan has no such item */
        PlanItem item(long id) {
            return items.stream().filter(item -> item.id() == id).findFirst().orElseThrow(() -> new NotFound(id));
        }

        /** @throws Conflict where the plan was scheduled since it was read. @param seen null: whatever it is */
        Standing seenAs(Long seen) {
            if (seen != null && seen != moves) {
                throw new Conflict(Reason.of("projects.plan.moved-meanwhile"));
            }
            return this;
        }
    }

    Standing read(long project) {
        return new Standing(project, register.moves(project), register.items(project), register.links(project));
    }

    Standing lock(long project) {
        long count = register.lock(project);
        return new Standing(project, count, register.items(project), register.links(project));
    }

    /** What would come of other days. @throws Refused where the item is done */
    Consequence move(Standing plan, long id, Span wish) {
        PlanItem item = plan.item(id);
        if (item.done()) {
            throw new Refused(Reason.of("projects.plan.is-done", item.sign()));
        }
        if (item.kind() == ItemKind.MILESTONE && wish.days() != 1) {
            throw new Refused(Reason.of("projects.plan.one-day"));
        }
        return consequence(plan, id, wish, plan.network().with(id, wish));
    }

    /** What would come of a dependency. @throws Refused where something would wait for itself */
    Consequence link(Standing plan, PlanEdge edge) {
        plan.item(edge.before());
        plan.item(edge.after());
        List<Long> circle = plan.network().circleWith(edge.before(), edge.after());
        if (!circle.isEmpty()) {
            String signs = circle.stream().map(id -> plan.item(id).sign()).collect(Collectors.joining(" → "));
            throw new Refused(Reason.of(
                    "projects.plan.circle",
                    signs + " → " + plan.item(edge.after()).sign()));
        }
        return consequence(plan, edge.after(), null, plan.network().with(edge));
    }

    /** Writes it. @param title what was done, for whoever wants to undo it */
    void write(Standing plan, String title, List<Shift> shifts, Capacity by, Instant now) {
        long number = register.moved(plan.project());
        shifts.forEach(shift -> register.reschedule(shift.item(), shift.after()));
        if (!shifts.isEmpty()) {
            moves.add(plan.project(), number, title, shifts, by.person(), now);
        }
    }

    /**
     * What the last move has moved, the other way round.
     *
     * @throws Refused where nothing can be undone, or something it moved has other days by now
     */
    List<Shift> back(Standing plan, MoveRow move) {
        Map<Long, PlanItem> items = plan.items().stream().collect(Collectors.toMap(PlanItem::id, item -> item));
        List<Shift> back = moves.shifts(move.id()).stream()
                .map(shift -> new Shift(shift.item(), shift.after(), shift.before()))
                .toList();
        PlanNetwork network = plan.network();
        for (Shift shift : back) {
            PlanItem item = items.get(shift.item());
            if (item == null || item.done() || !item.days().equals(shift.before())) {
                throw new Refused(Reason.of("projects.plan.cannot-undo", move.title()));
            }
            network = network.with(shift.item(), shift.after());
        }
        Map<Long, Span> settled = network.settled();
        for (Shift shift : back) {
            if (!settled.get(shift.item()).equals(shift.after())) {
                // a dependency that came later holds it now
                throw new Refused(Reason.of("projects.plan.cannot-undo", move.title()));
            }
        }
        return back;
    }

    private static Consequence consequence(Standing plan, long id, Span wish, PlanNetwork changed) {
        PlanNetwork now = plan.network();
        List<Shift> shifts = now.consequences(changed);
        Map<Long, Span> settled = changed.settled();
        LocalDate after = settled.values().stream()
                .map(Span::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate latest = shifts.stream()
                .map(shift -> shift.after().last())
                .max(LocalDate::compareTo)
                .orElse(after);
        if (latest.isAfter(AcceptableItem.LATEST)
                || wish != null && wish.first().isBefore(AcceptableItem.EARLIEST)) {
            throw new Refused(Reason.of("projects.plan.days", AcceptableItem.EARLIEST, AcceptableItem.LATEST));
        }
        boolean held = wish != null && !settled.get(id).equals(wish);
        String holder = held
                ? changed.holding(id)
                        .map(edge -> plan.item(edge.before()).sign())
                        .orElse(null)
                : null;
        return new Consequence(
                id,
                wish,
                plan.moves(),
                shifts.stream()
                        .map(shift -> new Consequence.Line(
                                shift,
                                plan.item(shift.item()).sign(),
                                plan.item(shift.item()).title()))
                        .toList(),
                now.end().orElse(after),
                after,
                holder);
    }
}
