package de.dresden.smartparticipation.rewards.redemption;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** All redemptions, to be looked at. */
@Boundary
@Stateless
public class RedemptionDesk {

    @Inject
    private RedemptionLists lists;

    /** Sorts {@code reference}, {@code title}, {@code partner}, {@code state}, {@code taler}, {@code reserved}, {@code ended}. Two statements. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<RedemptionRow> list(RedemptionFilter filter, PageQuery query) {
        return lists.all(filter, query);
    }
}
