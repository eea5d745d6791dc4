package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.survey.SurveyParticipation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What came out of surveys whose results everybody may see. */
@Path("/public/surveys/{module: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenSurveysResource {

    @Inject
    private SurveyParticipation surveys;

    @GET
    @Path("/results")
    public SurveyJson results(@PathParam("module") long module) {
        return SurveyJson.of(surveys.results(module));
    }
}
