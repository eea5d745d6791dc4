package de.dresden.smartparticipation.rewards.ledger;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The accounts of the ledger to be looked at: what is in them, what came and went, who booked it and why. */
@Boundary
@Stateless
public class TalerAccounts {

    @Inject
    private LedgerLists lists;

    @Inject
    private TransferSheets transfers;

    /** By key; sorts {@code kind}, {@code owner}, {@code opened}. Two statements. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<LedgerAccountRow> list(LedgerAccountFilter filter, PageQuery query) {
        return lists.accounts(filter, query);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public LedgerAccountRow account(long id) {
        return lists.account(id);
    }

    /** What came and went, newest first, pending ones and those that were called off included. @throws NotFound where there is no such account */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<PostingRow> postings(long account, PageQuery query) {
        return lists.postings(lists.account(account).id(), query);
    }

    /** The lots of a wallet, newest first; none of another account. @throws NotFound where there is no such account */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<LotRow> lots(long account, PageQuery query) {
        return lists.lots(lists.account(account).id(), query);
    }

    /** Everything about one transfer. @throws NotFound where there is none of this name */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public TransferSheet transfer(String name) {
        return transfers.of(name);
    }
}
