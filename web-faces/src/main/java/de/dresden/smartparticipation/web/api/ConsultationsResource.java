package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.consultation.ConsultationFilter;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.platform.paging.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** Consultations as the person with the token may see them. */
@Path("/consultations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationsResource {

    @Inject
    private Consultations consultations;

    @GET
    public Page<ConsultationJson> list(
            @QueryParam("state") List<String> states, @QueryParam("q") String text, @BeanParam PageParameters page) {
        ConsultationFilter filter =
                new ConsultationFilter(text, Choices.of("state", ConsultationState.class, states), Set.of());
        return consultations.list(filter, page.query()).map(ConsultationJson::of);
    }

    @GET
    @Path("/{reference}")
    public ConsultationJson details(@PathParam("reference") String reference) {
        return ConsultationJson.of(consultations.details(reference));
    }
}
