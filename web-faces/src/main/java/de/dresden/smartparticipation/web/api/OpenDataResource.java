package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.opendata.OpenData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Supplier;

/** The open data of a consultation for everybody; who has them already asks with their tag and gets nothing again. */
@Path("/public")
@RequestScoped
public class OpenDataResource {

    private static final int SECONDS = 300;

    @Inject
    private OpenData data;

    @Context
    private Request request;

    @GET
    @Path("/consultations/{reference}/open-data.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("reference") String reference) {
        StreamingOutput file = out -> data.csv(reference, out);
        return answer(reference, "csv", () -> Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".csv\""));
    }

    @GET
    @Path("/consultations/{reference}/open-data.geojson")
    @Produces("application/geo+json")
    public Response geoJson(@PathParam("reference") String reference) {
        StreamingOutput file = out -> data.geoJson(reference, out);
        return answer(reference, "geojson", () -> Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".geojson\""));
    }

    @GET
    @Path("/consultations/{reference}/open-data.dcat")
    @Produces("application/ld+json")
    public Response catalogueEntry(@PathParam("reference") String reference) {
        return answer(reference, "dcat", () -> Response.ok(data.catalogueEntry(reference)));
    }

    private Response answer(String reference, String kind, Supplier<ResponseBuilder> fresh) {
        EntityTag tag = new EntityTag(data.stamp(reference) + "-" + kind);
        CacheControl caches = new CacheControl();
        caches.setMaxAge(SECONDS);
        caches.setNoTransform(false);
        ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? fresh.get() : known)
                .tag(tag)
                .cacheControl(caches)
                .build();
    }
}
