package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.evaluation.IndicatorSheet;
import de.dresden.smartparticipation.projects.evaluation.IndicatorViews;
import de.dresden.smartparticipation.projects.evaluation.Indicators;
import de.dresden.smartparticipation.projects.evaluation.MeasurementData;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What projects bring about: read it, and let instruments enter what they measure. */
@Path("/projects/{project: PR-[0-9-]+}/indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

    @Inject
    private IndicatorViews views;

    @Inject
    private Indicators indicators;

    @PathParam("project")
    private String project;

    @GET
    public List<IndicatorJson> list() {
        return views.of(project).rows().stream()
                .map(row -> IndicatorJson.of(row, null))
                .toList();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public IndicatorJson details(@PathParam("id") long id) {
        IndicatorSheet sheet = ofProject(id);
        return IndicatorJson.of(sheet.row(), sheet.valid());
    }

    /** The same day and place twice is refused: what is wrong is corrected with a reason, by a person. */
    @POST
    @Path("/{id: [0-9]{1,18}}/measurements")
    public IndicatorJson measure(@PathParam("id") long id, IndicatorJson.MeasurementJson given) {
        IndicatorJson.MeasurementJson sent = Needed.body(given);
        Needed.value("day", sent.day()).and("value", sent.value()).orRefuse();
        ofProject(id);
        indicators.measure(
                id,
                new MeasurementData(
                        new Measured(sent.day(), sent.area(), sent.value(), sent.uncertainty()),
                        sent.source(),
                        sent.despite()));
        return details(id);
    }

    private IndicatorSheet ofProject(long id) {
        IndicatorSheet sheet = views.sheet(id);
        if (!sheet.project().reference().equals(project)) {
            throw new NotFound(id);
        }
        return sheet;
    }
}
