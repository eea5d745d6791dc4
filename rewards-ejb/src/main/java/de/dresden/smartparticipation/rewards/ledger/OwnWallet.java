package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.member.Members;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The wallet of the member who acts. */
@Boundary
@Stateless
public class OwnWallet {

    @Inject
    private Members members;

    @Inject
    private Wallets wallets;

    @Inject
    private OwnPostings postings;

    @Inject
    private Clock clock;

    /** What the member has now. @throws NotAllowed for anybody who is no member */
    @PermitAll
    public WalletView now() {
        return wallets.of(members.self().id(), clock.instant());
    }

    /** What came and went, newest first. @throws NotAllowed for anybody who is no member */
    @PermitAll
    public Page<OwnPosting> postings(PageQuery query) {
        return postings.of(members.self().id(), query);
    }
}
