package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.publication.PublicProjectFilter;
import de.dresden.smartparticipation.projects.publication.PublicProjectRow;
import de.dresden.smartparticipation.projects.publication.PublicProjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The city's projects whose fact sheet is released, for everybody and for caches. */
@Path("/public/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenProjectsResource {

    @Inject
    private PublicProjects projects;

    @Inject
    private Areas districts;

    @GET
    public List<OpenProjectJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("area") List<String> areas,
            @QueryParam("goal") List<String> goals,
            @QueryParam("state") List<String> states,
            @QueryParam("call") List<String> calls) {
        return projects.list(filter(text, areas, goals, states, calls)).stream()
                .map(OpenProjectJson.RowJson::of)
                .toList();
    }

    /** The same as points; where only Stadtteile are known, in the middle of each. */
    @GET
    @Path("/map")
    @Produces("application/geo+json")
    public String map(
            @QueryParam("q") String text,
            @QueryParam("area") List<String> areas,
            @QueryParam("goal") List<String> goals,
            @QueryParam("state") List<String> states,
            @QueryParam("call") List<String> calls) {
        Map<String, Point> middles = districts.middles();
        ObjectNode collection = ApiJson.mapper().createObjectNode();
        ArrayNode features =
                collection.put("type", "FeatureCollection").put("part", false).putArray("features");
        for (PublicProjectRow row : projects.list(filter(text, areas, goals, states, calls))) {
            points(row, middles).forEach(at -> feature(features.addObject(), row, at));
        }
        return collection.toString();
    }

    private static List<Point> points(PublicProjectRow row, Map<String, Point> middles) {
        return row.longitude() == null
                ? row.areas().stream()
                        .map(middles::get)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of(new Point(row.longitude(), row.latitude()));
    }

    private static void feature(ObjectNode feature, PublicProjectRow row, Point at) {
        feature.put("type", "Feature");
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(at.longitude())
                .add(at.latitude());
        feature.putObject("properties")
                .put("reference", row.reference())
                .put("title", row.title().german());
    }

    @GET
    @Path("/{reference: PR-[0-9-]+}")
    public OpenProjectJson details(@PathParam("reference") String reference) {
        return OpenProjectJson.of(projects.of(reference));
    }

    /** @param language {@code en}, or anything else: German */
    @GET
    @Path("/{reference: PR-[0-9-]+}/fact-sheet.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("reference") String reference, @QueryParam("language") String language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        projects.write(reference, "en".equals(language) ? Locale.ENGLISH : Locale.GERMAN, pdf);
        return Response.ok(pdf.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".pdf\"")
                .build();
    }

    private static PublicProjectFilter filter(
            String text, List<String> areas, List<String> goals, List<String> states, List<String> calls) {
        return new PublicProjectFilter(
                text,
                Set.copyOf(areas),
                Choices.of("goal", Goal.class, goals),
                Choices.of("state", ProjectState.class, states),
                Set.copyOf(calls));
    }
}
