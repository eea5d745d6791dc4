package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import de.dresden.smartparticipation.participation.publicview.PublicContributions;
import de.dresden.smartparticipation.participation.publicview.PublicFilter;
import de.dresden.smartparticipation.participation.publicview.PublicStage;
import de.dresden.smartparticipation.participation.publicview.ShownOrder;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Consultations and what was contributed to them, for everybody: without a token, for caches. */
@Path("/public/consultations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenConsultationsResource {

    private static final String GEO_JSON = "application/geo+json";

    @Inject
    private PublicConsultations consultations;

    @Inject
    private PublicContributions contributions;

    @Context
    private HttpServletRequest request;

    @GET
    public List<OpenConsultationJson> list(
            @QueryParam("stage") List<String> stages,
            @QueryParam("topic") List<String> topics,
            @QueryParam("area") List<String> areas,
            @QueryParam("q") String text) {
        PublicFilter filter = new PublicFilter(
                text, Choices.of("stage", PublicStage.class, stages), Set.copyOf(topics), Set.copyOf(areas));
        return consultations.list(filter, language()).stream()
                .map(OpenConsultationJson::of)
                .toList();
    }

    @GET
    @Path("/{reference}")
    public OpenConsultationJson details(@PathParam("reference") String reference) {
        return OpenConsultationJson.of(consultations.details(reference, language()));
    }

    @GET
    @Path("/{reference}/contributions")
    public Page<OpenContributionJson> contributions(
            @PathParam("reference") String reference,
            @BeanParam ShownParameters filter,
            @QueryParam("order") String order,
            @BeanParam PageParameters page) {
        return contributions
                .list(
                        filter.of(reference),
                        Choices.one("order", ShownOrder.class, order).orElse(ShownOrder.NEWEST),
                        page.query())
                .page()
                .map(OpenContributionJson::of);
    }

    @GET
    @Path("/{reference}/contributions/{contribution}")
    public OpenContributionJson contribution(
            @PathParam("reference") String reference, @PathParam("contribution") String contribution) {
        return OpenContributionJson.of(contributions.details(contribution));
    }

    /** The places of contributions, for maps. */
    @GET
    @Path("/{reference}/map")
    @Produces(GEO_JSON)
    public String map(
            @PathParam("reference") String reference,
            @BeanParam ShownParameters filter,
            @BeanParam SectionParameters seen) {
        return contributions.map(filter.of(reference), seen.section());
    }

    private Locale language() {
        return Languages.of(request);
    }
}
