package de.dresden.smartparticipation.projects.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.plan.PlanDesk.Opened;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes items over from a table: all of them, or none. */
@Boundary
@Stateless
public class ProjectPlanImport {

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
     * Adds what stands in a table to the plan; what waits for something in it is linked, and moves as it has to.
     *
     * @param text CSV with a header; the columns are those that a plan leaves with, in German or English: name and end at least
     * @return how many items were added
     * @throws Refused with the lines that cannot be read, or where something would wait for itself
     */
    @RolesAllowed(PROJECT_MANAGER)
    public int take(String project, String text) {
        Opened opened = desk.open(project);
        List<PlanFile.Line> lines = PlanFile.read(text);
        if (lines.isEmpty() || opened.plan().items().size() + lines.size() > AcceptableItem.MOST_ITEMS) {
            throw new Refused(Reason.of("projects.plan.too-many", AcceptableItem.MOST_ITEMS));
        }
        Map<String, Long> bySign = new HashMap<>();
        List<Long> added = new ArrayList<>();
        for (PlanFile.Line line : lines) {
            ItemData data = AcceptableItem.of(
                    line.kind(),
                    responsible.named(line.data(), line.responsible()),
                    opened.project().department());
            long id = register.add(opened.project().id(), line.kind(), data);
            added.add(id);
            bySign.putIfAbsent(line.sign(), id);
        }
        link(opened, lines, added, bySign);
        PlanScheduling.Standing now = scheduling.read(opened.project().id());
        happenings.recordAll(added.stream()
                .map(now::item)
                .map(item -> desk.told(opened, item, "plan.added", Map.of(), Map.of("title", item.title())))
                .toList());
        return added.size();
    }

    /** Links the new items among each other; nothing that was planned before moves. */
    private void link(Opened opened, List<PlanFile.Line> lines, List<Long> added, Map<String, Long> bySign) {
        for (int index = 0; index < lines.size(); index++) {
            for (PlanFile.Before before : lines.get(index).waitsFor()) {
                Long first = bySign.get(before.sign());
                if (first == null) {
                    throw new Refused(Reason.of("projects.plan.import-unknown", before.sign()));
                }
                PlanEdge edge = new PlanEdge(first, added.get(index), before.lag());
                PlanScheduling.Standing plan = scheduling.read(opened.project().id());
                for (Consequence.Line moved : scheduling.link(plan, edge).lines()) {
                    Shift shift = moved.shift();
                    register.reschedule(shift.item(), shift.after());
                }
                register.link(opened.project().id(), edge);
            }
        }
        register.moved(opened.project().id());
    }
}
