package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.platform.geo.Areas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The city's areas, and what this part of the API offers. */
@Path("/public")
@RequestScoped
public class OpenAreasResource {

    @Inject
    private Areas areas;

    /** Simplified borders of the Stadtteile as GeoJSON. */
    @GET
    @Path("/areas")
    @Produces("application/geo+json")
    public String areas() {
        return areas.outlines();
    }

    /** The description of what needs no account. */
    @GET
    @Path("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonNode describe() {
        return ApiDescription.open();
    }
}
