package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.plan.ItemData;
import de.dresden.smartparticipation.projects.plan.ItemKey;
import de.dresden.smartparticipation.projects.plan.ItemKind;
import de.dresden.smartparticipation.projects.plan.ProjectBaselines;
import de.dresden.smartparticipation.projects.plan.ProjectPlanImport;
import de.dresden.smartparticipation.projects.plan.ProjectPlanMoves;
import de.dresden.smartparticipation.projects.plan.ProjectPlanViews;
import de.dresden.smartparticipation.projects.plan.ProjectPlans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Locale;

/** Plans of city projects: read them, plan items, move them, make them wait for each other, report how far they are. */
@Path("/projects/plans/{project: [A-Z0-9-]{1,30}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansOfProjectsResource {

    /**
     * What is planned.
     *
     * @param kind PACKAGE or MILESTONE; only for something new
     * @param version as it was read; only for a change, left out: whatever it is by now
     * @param moves the plan's count of moves as it was read; left out: whatever it is by now
     */
    public record ItemJson(
            ItemKind kind,
            Long version,
            Long moves,
            String title,
            LocalDate first,
            LocalDate last,
            Long person,
            Long department,
            Long budgetHintCents) {

        ItemData data() {
            return new ItemData(title, first, last, person, department, budgetHintCents);
        }
    }

    /** Other days. @param moves the plan's count of moves that the consequence was read with; left out: whatever it is */
    public record MoveJson(Long version, Long moves, LocalDate first, LocalDate last) {}

    /** How far it is: percent of a package, or the day on which a milestone was reached. */
    public record ReportJson(Long version, Integer progress, LocalDate doneOn) {}

    /** Name of a baseline. */
    public record FreezeJson(String title) {}

    @Inject
    private ProjectPlanViews views;

    @Inject
    private ProjectPlans plans;

    @Inject
    private ProjectPlanMoves moves;

    @Inject
    private ProjectBaselines baselines;

    @Inject
    private ProjectPlanImport imports;

    @PathParam("project")
    private String project;

    @GET
    public PlanJson plan(@QueryParam("baseline") Long baseline) {
        return PlanJson.of(views.sheet(project, baseline));
    }

    @GET
    @Path("/plan.{format: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    public Response table(@PathParam("format") String format, @Context HttpHeaders headers) {
        TableFormat wanted = TableFormat.valueOf(format.toUpperCase(Locale.ROOT));
        Locale language = Problems.language(headers);
        views.sheet(project, null); // refuses before the answer has begun
        StreamingOutput body = out -> views.write(project, wanted, language, out);
        return file(body, wanted.mediaType(), "plan." + format);
    }

    /** The milestones as a calendar. */
    @GET
    @Path("/milestones.ics")
    @Produces("text/calendar")
    public Response calendar() {
        return file(views.calendar(project), "text/calendar;charset=utf-8", "milestones.ics");
    }

    @POST
    @Path("/items")
    public Response add(ItemJson given) {
        ItemJson item = required(given);
        long id = plans.add(project, required(item.kind()), item.data());
        return Response.status(Response.Status.CREATED).entity(item(id)).build();
    }

    /** Adds what stands in a table: all of it, or nothing. */
    @POST
    @Path("/import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    public PlanJson take(String table) {
        imports.take(project, table);
        return plan(null);
    }

    @PUT
    @Path("/items/{item: [0-9]{1,18}}")
    public PlanJson change(@PathParam("item") long item, ItemJson given) {
        ItemJson wanted = required(given);
        plans.change(key(item, wanted.version()), wanted.moves(), wanted.data());
        return plan(null);
    }

    @DELETE
    @Path("/items/{item: [0-9]{1,18}}")
    public PlanJson remove(@PathParam("item") long item, @QueryParam("version") Long version) {
        plans.remove(key(item, version));
        return plan(null);
    }

    /** What other days would come to; nothing is changed. */
    @POST
    @Path("/items/{item: [0-9]{1,18}}/consider")
    public PlanJson.ConsequenceJson consider(@PathParam("item") long item, MoveJson given) {
        MoveJson move = required(given);
        return PlanJson.ConsequenceJson.of(moves.consider(project, item, move.first(), move.last()));
    }

    @POST
    @Path("/items/{item: [0-9]{1,18}}/move")
    public PlanJson move(@PathParam("item") long item, MoveJson given) {
        MoveJson move = required(given);
        moves.move(key(item, move.version()), move.moves(), move.first(), move.last());
        return plan(null);
    }

    /** Makes an item wait for another one. */
    @POST
    @Path("/items/{item: [0-9]{1,18}}/links")
    public PlanJson link(@PathParam("item") long item, PlanJson.LinkJson given) {
        PlanJson.LinkJson link = required(given);
        int lag = link.lagDays() == null ? 0 : link.lagDays();
        moves.link(project, required(link.item()), item, lag, null);
        return plan(null);
    }

    @DELETE
    @Path("/items/{item: [0-9]{1,18}}/links/{before: [0-9]{1,18}}")
    public PlanJson unlink(@PathParam("item") long item, @PathParam("before") long before) {
        moves.unlink(project, before, item);
        return plan(null);
    }

    @POST
    @Path("/items/{item: [0-9]{1,18}}/report")
    public PlanJson report(@PathParam("item") long item, ReportJson given) {
        ReportJson report = required(given);
        if (report.progress() == null) {
            plans.reach(key(item, report.version()), report.doneOn());
        } else {
            plans.progress(key(item, report.version()), report.progress());
        }
        return plan(null);
    }

    /** Freezes the plan as it stands. */
    @POST
    @Path("/baselines")
    public PlanJson freeze(FreezeJson given) {
        baselines.freeze(project, required(given).title());
        return plan(null);
    }

    private PlanJson.ItemJson item(long id) {
        return PlanJson.ItemJson.of(views.sheet(project, null).item(id).orElseThrow());
    }

    private ItemKey key(long item, Long version) {
        return new ItemKey(project, item, version);
    }

    private Response file(Object body, String type, String name) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + project + "-" + name + "\"")
                .build();
    }

    private static <T> T required(T value) {
        if (value == null) {
            throw new BadRequest("web.api.unreadable");
        }
        return value;
    }
}
