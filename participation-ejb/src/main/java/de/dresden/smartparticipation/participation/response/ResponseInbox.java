package de.dresden.smartparticipation.participation.response;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The answers of one's departments: what is in draft, to approve, returned, to publish. */
@Boundary
@Stateless
public class ResponseInbox {

    @Inject
    private ResponseLists lists;

    @Inject
    private CurrentActor actor;

    /**
     * Answers led by the departments where the person is evaluator, and those of the consultations the person manages.
     *
     * @param query sorts {@code due}, {@code at}, {@code title}, {@code state}; usually what is open comes by its deadline, then what
     *     is published, the latest first
     */
    @RolesAllowed({EVALUATOR, CONSULTATION_MANAGER})
    public Page<ResponseRow> list(ResponseFilter filter, PageQuery query) {
        Staff reader = actor.staff();
        return lists.page(
                filter,
                reader.departments(Role.EVALUATOR),
                reader.departments(Role.CONSULTATION_MANAGER),
                reader.id(),
                query);
    }
}
