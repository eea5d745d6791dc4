package de.dresden.smartparticipation.projects.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Shows plans to whoever may see the project, and to whoever is responsible for something in them. */
@Boundary
@Stateless
public class ProjectPlanViews {

    @Inject
    private PlanDesk desk;

    @Inject
    private PlanReading reading;

    @Inject
    private PlanScheduling scheduling;

    @Inject
    private History history;

    @Inject
    private PublicAddress address;

    /**
     * A plan.
     *
     * @param baseline number of the baseline to compare with; null: the latest one
     * @throws NotFound where there is no such project, or none that the person may know of
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public PlanSheet sheet(String project, Long baseline) {
        ProjectFrame known = desk.known(project);
        return reading.sheet(known, baseline, desk.plans(known), desk.today());
    }

    /** What happened to an item, the latest first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<HistoryEvent> history(String project, long item) {
        ProjectFrame known = desk.known(project);
        return history.of(scheduling.read(known.id()).item(item).subject(known));
    }

    /** Whether the person may say how far an item is. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public boolean reports(String project, long item) {
        ProjectFrame known = desk.known(project);
        return desk.reports(known, scheduling.read(known.id()).item(item));
    }

    /** Writes the items as a table. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void write(String project, TableFormat format, Locale language, OutputStream out) {
        try {
            PlanTable.write(sheet(project, null), format, language, desk.now(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the plan with its chart as a tagged PDF. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void print(String project, Locale language, OutputStream out) {
        try {
            new PlanPaper(sheet(project, null), language).write(desk.now(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The milestones as a calendar (iCalendar, RFC 5545): each an all-day entry on the day on which it is due. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public String calendar(String project) {
        return MilestoneCalendar.of(
                sheet(project, null), address.of("/projects/plan.xhtml?project=" + project), desk.now());
    }
}
