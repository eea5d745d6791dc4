package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.dresden.smartparticipation.participation.intake.ContributionImport;
import de.dresden.smartparticipation.participation.intake.ImportOrder;
import de.dresden.smartparticipation.platform.jobs.JobStatus;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports a table of contributions, or tries to: the answer is a job to be asked for. */
@Path("/consultations/{consultation}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private ContributionImport imports;

    @Inject
    private Jobs jobs;

    /**
     * @param dryRun {@code true}: every row is checked, none is taken over
     * @param parts {@code file}, and where its names do not say it {@code mapping}: JSON, field to column name
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(
            @PathParam("consultation") String consultation,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("allOrNothing") String allOrNothing,
            List<EntityPart> parts,
            @Context UriInfo here)
            throws IOException {
        EntityPart file = part(parts, "file").orElseThrow(() -> new BadRequest("web.api.file-missing"));
        Optional<Map<String, String>> mapping = mapping(parts);
        long stored;
        try (InputStream content = file.getContent()) {
            stored = imports.upload(consultation, content, file.getFileName().orElse("import.csv"));
        }
        Map<String, Integer> columns = mapping.map(names -> imports.columns(consultation, stored, names))
                .orElse(null);
        long job = imports.start(
                consultation,
                stored,
                new ImportOrder(null, columns, flag("dryRun", dryRun), flag("allOrNothing", allOrNothing)));
        return Response.accepted(JobStatus.of(jobs.find(job), List.of(), Texts.german()))
                .location(here.getBaseUriBuilder()
                        .path("jobs")
                        .path(String.valueOf(job))
                        .build())
                .build();
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts == null
                ? Optional.empty()
                : parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static Optional<Map<String, String>> mapping(List<EntityPart> parts) throws IOException {
        Optional<EntityPart> part = part(parts, "mapping");
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = part.get().getContent()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text.isBlank() ? Optional.empty() : Optional.of(JSON.readValue(text, new TypeReference<>() {}));
        } catch (JsonProcessingException unreadable) {
            throw new BadRequest("web.api.mapping-unreadable");
        }
    }

    private static boolean flag(String name, String given) {
        if (given == null || given.isBlank() || "false".equalsIgnoreCase(given)) {
            return false;
        }
        if ("true".equalsIgnoreCase(given)) {
            return true;
        }
        throw new BadRequest("web.api.choice-parameter", name, "true, false");
    }
}
