package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.statistics.StatisticFilter;
import de.dresden.smartparticipation.rewards.statistics.Statistics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;

/** The statistics of the climate rewards. */
@Path("/rewards/statistics")
@RequestScoped
public class StatisticsResource {

    @Inject
    private Statistics statistics;

    @Inject
    private Areas areas;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public StatisticJson sheet(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("area") String area,
            @QueryParam("mode") String mode) {
        return StatisticJson.of(statistics.of(filter(from, until, area, mode)));
    }

    /**
     * The cells one by one. Small: some hundred a month. The CSV is for programs and always the same, whoever asks; the workbook is for
     * people and speaks their language.
     */
    @GET
    @Path("/cells.{format: csv|xlsx}")
    public Response table(
            @PathParam("format") String format,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("area") String area,
            @QueryParam("mode") String mode,
            @Context HttpHeaders headers) {
        TableFormat wanted = TableFormat.valueOf(format.toUpperCase(Locale.ROOT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Locale language = wanted == TableFormat.CSV ? Locale.GERMAN : Problems.language(headers);
        statistics.write(filter(from, until, area, mode), wanted, language, out);
        return Response.ok(out.toByteArray(), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cleema." + wanted.extension() + "\"")
                .build();
    }

    private StatisticFilter filter(String from, String until, String area, String mode) {
        LocalDate first = month(from);
        LocalDate last = month(until);
        if (first != null && last != null && first.isAfter(last)) {
            throw new BadRequest("web.api.from-until");
        }
        if (area != null
                && !area.isBlank()
                && areas.names().stream().noneMatch(known -> known.key().equals(area))) {
            throw new BadRequest("web.api.area");
        }
        return new StatisticFilter(first, last, area, mode(mode));
    }

    private static LocalDate month(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            throw new BadRequest("web.api.month");
        }
        return YearMonth.parse(text).atDay(1);
    }

    private static Mode mode(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequest("web.api.mode"));
    }
}
