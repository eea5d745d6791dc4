package de.dresden.smartparticipation.projects.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.projects.plan.PlanDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Begins plans and freezes them. */
@Boundary
@Stateless
public class ProjectBaselines {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST = 50;

    @Inject
    private PlanDesk desk;

    @Inject
    private BaselineRegister register;

    @Inject
    private PlanDraft draft;

    @Inject
    private Happenings happenings;

    /**
     * Freezes the plan as it stands.
     *
     * @param title what it is, as «Stand der Bewilligung»; 1 to 200 characters
     * @return its number
     * @throws Refused where nothing is planned
     */
    @RolesAllowed(PROJECT_MANAGER)
    public long freeze(String project, String title) {
        Opened opened = desk.open(project);
        if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new Refused(Reason.of("projects.plan.baseline-title", LONGEST_TITLE));
        }
        if (opened.plan().items().isEmpty()) {
            throw new Refused(Reason.of("projects.plan.nothing-planned"));
        }
        long number = register.freeze(opened.project().id(), title.strip(), opened.by(), desk.now());
        if (number > MOST) {
            throw new Refused(Reason.of("projects.plan.too-many-baselines", MOST));
        }
        Map<String, ?> after = Map.of("number", number, "reason", title.strip());
        happenings.record(desk.told(opened.project(), "plan.frozen", after, opened.by()));
        return number;
    }

    /**
     * Makes the schedule of the application the first draft of the plan: each step a package of its months, the lead department
     * responsible.
     *
     * @return how many packages there are now
     * @throws Refused where something is planned already, or the project came from no application with a schedule
     */
    @RolesAllowed(PROJECT_MANAGER)
    public int draft(String project) {
        Opened opened = desk.open(project);
        if (!opened.plan().items().isEmpty()) {
            throw new Refused(Reason.of("projects.plan.begun"));
        }
        List<PlanItem> items = draft.make(opened.project());
        if (items.isEmpty()) {
            throw new Refused(Reason.of("projects.plan.no-steps"));
        }
        happenings.recordAll(items.stream()
                .map(item -> desk.told(opened, item, "plan.added", Map.of(), Map.of("title", item.title())))
                .toList());
        return items.size();
    }
}
