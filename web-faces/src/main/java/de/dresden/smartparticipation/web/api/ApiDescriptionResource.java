package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the API offers, for everybody: whoever writes a program for it has no token yet. */
@Path("/openapi.json")
@RequestScoped
public class ApiDescriptionResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonNode describe() {
        return ApiDescription.whole();
    }
}
