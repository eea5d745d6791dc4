package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.cooperation.programme.Programme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The company cooperation in figures, for the city's own programs. */
@Path("/cooperation/programme")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

    @Inject
    private Programme programme;

    @GET
    public ProgrammeJson figures() {
        return ProgrammeJson.of(programme.figures());
    }
}
