package de.dresden.smartparticipation.rewards.redemption;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;

/** All redemptions, to be looked at. */
@Boundary
@Stateless
public class RedemptionDesk {

    @Inject
    private RedemptionLists lists;

    @Inject
    private Clock clock;

    /** Sorts {@code reference}, {@code title}, {@code partner}, {@code state}, {@code taler}, {@code reserved}, {@code ended}. Two statements. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<RedemptionRow> list(RedemptionFilter filter, PageQuery query) {
        return lists.all(filter, query);
    }

    /** Writes the redemptions that match as a table, in the order of their references; the stream is not closed. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void export(RedemptionFilter filter, TableFormat format, Locale language, OutputStream out) {
        RedemptionFile.TABLE.write(
                AllPages.of(query -> lists.all(filter, query), "reference"), format, language, clock.instant(), out);
    }
}
