package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.plan.PublicPlan;
import de.dresden.smartparticipation.participation.plan.PublicPlanRow;
import de.dresden.smartparticipation.participation.plan.PublicPlans;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Land-use plans that are or were displayed, for everybody: without a token, for caches. */
@Path("/public/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenPlansResource {

    @Inject
    private PublicPlans plans;

    @GET
    public List<PublicPlanRow> list() {
        return plans.list();
    }

    @GET
    @Path("/{reference}")
    public OpenPlanJson details(@PathParam("reference") String reference) {
        return OpenPlanJson.of(plans.details(reference));
    }

    /** Its area as a GeoJSON collection of one feature. */
    @GET
    @Path("/{reference}/area")
    @Produces("application/geo+json")
    public String area(@PathParam("reference") String reference) {
        PublicPlan plan = plans.details(reference);
        if (plan.area() == null) {
            throw new NotFound(reference);
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"reference\":\""
                + plan.reference() + "\"},\"geometry\":" + plan.area() + "}]}";
    }
}
