package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows calls to those who work with projects; drafts only to managers of their department and to auditors. */
@Boundary
@Stateless
public class CallViews {

    @Inject
    private CallLists lists;

    @Inject
    private CallDesk desk;

    @Inject
    private CallReading reading;

    @Inject
    private CurrentActor actor;

    /**
     * The calls that match; by default the latest first.
     *
     * @param query sorts {@code reference}, {@code title}, {@code state}, {@code department}, {@code budget}, {@code intake}
     */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, EVALUATOR, TREASURER, AUDITOR})
    public Page<CallRow> list(CallFilter filter, PageQuery query) {
        return lists.page(filter, CallSight.of(actor.get()), query);
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, EVALUATOR, TREASURER, AUDITOR})
    public CallDetails details(String reference) {
        return reading.details(desk.known(reference));
    }
}
