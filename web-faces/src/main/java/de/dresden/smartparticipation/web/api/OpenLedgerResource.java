package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.ledger.DayHead;
import de.dresden.smartparticipation.rewards.ledger.TalerBooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The ends of the chain over the journal of the Taler, a day each, for everybody to note: without a token, for caches. */
@Path("/public/rewards/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenLedgerResource {

    @Inject
    private TalerBooks books;

    /** Newest first. */
    @GET
    @Path("/heads")
    public List<DayHead> heads() {
        return books.dayHeads();
    }
}
