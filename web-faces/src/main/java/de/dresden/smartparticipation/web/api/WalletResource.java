package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.ledger.OwnPosting;
import de.dresden.smartparticipation.rewards.ledger.OwnWallet;
import de.dresden.smartparticipation.rewards.ledger.WalletView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The wallet of the member whose token it is. */
@Path("/rewards/me/wallet")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WalletResource {

    @Inject
    private OwnWallet wallet;

    @GET
    public WalletView now() {
        return wallet.now();
    }

    /** Newest first. */
    @GET
    @Path("/postings")
    public Page<OwnPosting> postings(@BeanParam PageParameters page) {
        return wallet.postings(page.query());
    }
}
