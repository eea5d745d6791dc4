package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows plan files to all who work with consultations. */
@Boundary
@Stateless
public class Plans {

    @Inject
    private PlanLists lists;

    @Inject
    private PlanViews views;

    @Inject
    private PlanDirectory directory;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    /**
     * The plans that match; by default the newest first.
     *
     * @param query sorts {@code reference}, {@code name}, {@code kind}, {@code department}, {@code until}
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public Page<PlanRow> list(PlanFilter filter, PageQuery query) {
        return lists.page(filter, query);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public PlanDetails details(String reference) {
        PlanFrame frame = directory.of(reference);
        return views.details(frame, actor.get().is(Role.CONSULTATION_MANAGER, frame.department()));
    }

    /** What happened to it, the latest first. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<HistoryEvent> history(String reference) {
        return history.of(PlanChanged.SUBJECT, directory.of(reference).id());
    }
}
