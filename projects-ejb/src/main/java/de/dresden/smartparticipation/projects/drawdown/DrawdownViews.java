package de.dresden.smartparticipation.projects.drawdown;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows payment requests to those who may read the project. */
@Boundary
@Stateless
public class DrawdownViews {

    @Inject
    private DrawdownTable table;

    @Inject
    private DrawdownReading reading;

    @Inject
    private DrawdownDesk desk;

    @Inject
    private RequestChecks checks;

    @Inject
    private GrantDirectory grants;

    @Inject
    private ProjectSight sight;

    @Inject
    private History history;

    /** Requests and account of a project. @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public GrantRequests of(String project) {
        ProjectFrame frame = sight.read(project);
        return new GrantRequests(
                reading.rows(frame.id()),
                reading.account(frame.id(), sight.runs(frame)),
                table.items(frame.application()));
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public DrawdownDetails details(String reference) {
        Drawdown request = desk.known(reference);
        ProjectFrame project = sight.read(request.project());
        Map<Long, String> names = reading.names(List.of(request));
        boolean runs = sight.runs(project);
        return new DrawdownDetails(
                new DrawdownKey(reference, request.version()),
                project,
                grants.standing(project.id()).orElseThrow(),
                reading.row(request, names),
                request.spendUntil(),
                request.note(),
                request.reason(),
                request.certifiedBy() == null ? null : names.get(request.certifiedBy()),
                table.receipts(request.id()),
                reading.account(project.id(), runs),
                request.state().open() ? checks.of(request, desk.today()) : List.of(),
                history.of(request.subject()),
                runs);
    }
}
