package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.statistics.PublicTotals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the climate rewards have come to, for everybody and for caches. */
@Path("/public/rewards/totals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenTotalsResource {

    @Inject
    private PublicTotals statistics;

    @GET
    public OpenTotalsJson totals() {
        return OpenTotalsJson.of(statistics.totals());
    }
}
