package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.dresden.smartparticipation.participation.likeness.SimilarContributions;
import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import de.dresden.smartparticipation.participation.publicview.PublicContributions;
import de.dresden.smartparticipation.participation.publicview.PublicFilter;
import de.dresden.smartparticipation.participation.publicview.PublicRow;
import de.dresden.smartparticipation.participation.publicview.PublicStage;
import de.dresden.smartparticipation.participation.publicview.ShownOrder;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Consultations and what was contributed to them, for everybody: without a token, for caches. One for all requests: looking the
 * boundaries up for each would cost more than what they do.
 */
@Path("/public")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenConsultationsResource {

    private static final String GEO_JSON = "application/geo+json";

    @Inject
    private PublicConsultations consultations;

    @Inject
    private PublicContributions contributions;

    @Inject
    private Areas districts;

    @Inject
    private OpenSending sending;

    @Inject
    private SimilarContributions similar;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("/consultations")
    public List<OpenConsultationJson> list(
            @QueryParam("stage") List<String> stages,
            @QueryParam("topic") List<String> topics,
            @QueryParam("area") List<String> areas,
            @QueryParam("q") String text) {
        return consultations.list(filter(stages, topics, areas, text), language()).stream()
                .map(OpenConsultationJson::of)
                .toList();
    }

    /** The same as points in the middle of their Stadtteile; what is for the whole city has no point. */
    @GET
    @Path("/map")
    @Produces(GEO_JSON)
    public String map(
            @QueryParam("stage") List<String> stages,
            @QueryParam("topic") List<String> topics,
            @QueryParam("area") List<String> areas,
            @QueryParam("q") String text) {
        Map<String, Point> middles = districts.middles();
        ObjectNode collection = ApiJson.mapper().createObjectNode();
        ArrayNode features =
                collection.put("type", "FeatureCollection").put("part", false).putArray("features");
        for (PublicRow row : consultations.list(filter(stages, topics, areas, text), language())) {
            row.areas().stream()
                    .filter(middles::containsKey)
                    .forEach(area -> feature(features.addObject(), row, middles.get(area)));
        }
        return collection.toString();
    }

    private static void feature(ObjectNode feature, PublicRow row, Point middle) {
        feature.put("type", "Feature");
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(middle.longitude())
                .add(middle.latitude());
        feature.putObject("properties").put("reference", row.reference()).put("title", row.title());
    }

    private static PublicFilter filter(List<String> stages, List<String> topics, List<String> areas, String text) {
        return new PublicFilter(
                text, Choices.of("stage", PublicStage.class, stages), Set.copyOf(topics), Set.copyOf(areas));
    }

    @GET
    @Path("/consultations/{reference}")
    public OpenConsultationJson details(@PathParam("reference") String reference) {
        return OpenConsultationJson.of(consultations.details(reference, language()), language());
    }

    @GET
    @Path("/consultations/{reference}/contributions")
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
                .map(row -> OpenContributionJson.of(row, language()));
    }

    @GET
    @Path("/consultations/{reference}/contributions/{contribution}")
    public OpenContributionJson contribution(
            @PathParam("reference") String reference, @PathParam("contribution") String contribution) {
        return OpenContributionJson.of(contributions.details(contribution), language());
    }

    /** Takes a contribution in, once for each key. */
    @POST
    @Path("/consultations/{reference}/contributions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response contribute(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            NewContributionJson contribution) {
        return sending.send(reference, key, contribution, request, language());
    }

    /** Contributions that look like the title that is being typed. */
    @GET
    @Path("/consultations/{reference}/similar")
    public SimilarJson similar(@PathParam("reference") String reference, @QueryParam("title") String title) {
        return SimilarJson.of(similar.to(reference, title));
    }

    /** The places of contributions, for maps. */
    @GET
    @Path("/consultations/{reference}/map")
    @Produces(GEO_JSON)
    public String mapOf(
            @PathParam("reference") String reference,
            @BeanParam ShownParameters filter,
            @BeanParam SectionParameters seen) {
        return contributions.map(filter.of(reference), seen.section());
    }

    private Locale language() {
        return Languages.of(request);
    }
}
