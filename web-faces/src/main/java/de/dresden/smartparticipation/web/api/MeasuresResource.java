package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.measure.MeasureReport;
import de.dresden.smartparticipation.participation.measure.ResultOrder;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

/** What came out of judging measures, at any time, for staff; the votes themselves under numbers in place of names. */
@Path("/formats/{id}/measures")
@RequestScoped
public class MeasuresResource {

    @Inject
    private MeasureReport report;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<MeasureResultJson> results(@PathParam("id") long id, @QueryParam("order") String order) {
        ResultOrder wanted = Choices.one("order", ResultOrder.class, order).orElse(ResultOrder.LIST);
        return report.results(id, wanted).results().stream()
                .map(result -> MeasureResultJson.of(result, Locale.GERMAN))
                .toList();
    }

    /** 1 agrees, −1 disagrees, 0 passes, empty not judged. */
    @GET
    @Path("/matrix.csv")
    @Produces("text/csv; charset=UTF-8")
    public byte[] matrix(@PathParam("id") long id) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        report.writeMatrix(id, TableFormat.CSV, Locale.GERMAN, table);
        return table.toByteArray();
    }
}
