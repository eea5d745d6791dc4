package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.cooperation.practice.GoodExampleFilter;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExamples;
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
import java.util.Set;

/** The good examples of the company cooperation that are released, for everybody and for caches. */
@Path("/public/cooperation/examples")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenExamplesResource {

    @Inject
    private GoodExamples examples;

    @GET
    public List<OpenExampleJson> list(
            @QueryParam("q") String text,
            @QueryParam("sector") List<String> sectors,
            @QueryParam("need") List<String> needs) {
        return examples.list(new GoodExampleFilter(text, Set.copyOf(sectors), Set.copyOf(needs))).stream()
                .map(OpenExampleJson::of)
                .toList();
    }

    @GET
    @Path("/{reference: GB-[0-9-]+}")
    public OpenExampleJson details(@PathParam("reference") String reference) {
        return OpenExampleJson.of(examples.of(reference));
    }

    /** @param language {@code en}, or anything else: German */
    @GET
    @Path("/{reference: GB-[0-9-]+}/example.pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("reference") String reference, @QueryParam("language") String language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        examples.write(reference, "en".equals(language) ? Locale.ENGLISH : Locale.GERMAN, pdf);
        return Response.ok(pdf.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".pdf\"")
                .build();
    }
}
