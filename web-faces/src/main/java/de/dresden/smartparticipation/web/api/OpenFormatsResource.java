package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.dialogue.PublicDialogues;
import de.dresden.smartparticipation.participation.event.EventCalendar;
import de.dresden.smartparticipation.participation.measure.Judging;
import de.dresden.smartparticipation.participation.module.Modules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The formats of consultations and what is in them, for everybody. */
@Path("/public")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenFormatsResource {

    @Inject
    private Modules modules;

    @Inject
    private Judging judging;

    @Inject
    private PublicDialogues dialogues;

    @Inject
    private EventCalendar calendar;

    @GET
    @Path("/consultations/{reference}/formats")
    public List<OpenFormatJson> formats(@PathParam("reference") String reference, @Context HttpHeaders headers) {
        Locale reader = Problems.language(headers);
        return modules.shown(reference).stream()
                .map(frame -> OpenFormatJson.of(frame, reader))
                .toList();
    }

    /** What came out of judging the measures, once that is over. */
    @GET
    @Path("/formats/{id}/measures")
    public List<MeasureResultJson> measures(@PathParam("id") long id, @Context HttpHeaders headers) {
        Locale reader = Problems.language(headers);
        return judging.results(id).results().stream()
                .map(result -> MeasureResultJson.of(result, reader))
                .toList();
    }

    @GET
    @Path("/formats/{id}/dialogue")
    public List<OpenSectionJson> dialogue(@PathParam("id") long id) {
        return dialogues.of(id).sections().stream().map(OpenSectionJson::of).toList();
    }

    @GET
    @Path("/formats/{id}/events")
    public List<OpenEventJson> events(@PathParam("id") long id) {
        return calendar.of(id).stream().map(OpenEventJson::of).toList();
    }
}
