package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.budget.BudgetKey;
import de.dresden.smartparticipation.projects.budget.BudgetReleases;
import de.dresden.smartparticipation.projects.budget.BudgetViews;
import de.dresden.smartparticipation.projects.budget.ProjectBudgets;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
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

/** The money of city projects: read it, set aside, bind, freeze, ask for releases and decide them. */
@Path("/projects/budgets/{year: [0-9]{4}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetsResource {

    /**
     * What is booked for a project.
     *
     * @param movement number of the last movement that was seen; left out: whatever was booked meanwhile
     * @param project reference of the project
     * @param cents how much
     * @param reason what it rests on
     */
    public record BookingJson(Long movement, String project, Long cents, String reason) {}

    /** How a year is frozen. @param releasedBasisPoints 0 to 9,999 */
    public record FreezingJson(Long movement, FreezeGround ground, Integer releasedBasisPoints, String decree) {}

    /** Why a freeze ends. */
    public record LiftingJson(Long movement, String reason) {}

    /** A decision on a request. @param cents what is granted; only with a grant */
    public record DecisionJson(Long version, Long cents, String answer) {}

    @Inject
    private BudgetViews views;

    @Inject
    private ProjectBudgets budgets;

    @Inject
    private BudgetReleases releases;

    @PathParam("year")
    private int year;

    @GET
    public List<BudgetJson.YearJson> list() {
        return views.list(year).stream().map(BudgetJson.YearJson::of).toList();
    }

    @GET
    @Path("/{line}")
    public BudgetJson details(@PathParam("line") String line) {
        return BudgetJson.of(views.sheet(line, year));
    }

    @POST
    @Path("/{line}/reserve")
    public BudgetJson reserve(@PathParam("line") String line, BookingJson given) {
        BookingJson booking = booking(given);
        budgets.reserve(key(line, booking.movement()), booking.project(), booking.cents(), booking.reason());
        return details(line);
    }

    @POST
    @Path("/{line}/release")
    public BudgetJson release(@PathParam("line") String line, BookingJson given) {
        BookingJson booking = booking(given);
        budgets.release(key(line, booking.movement()), booking.project(), booking.cents(), booking.reason());
        return details(line);
    }

    @POST
    @Path("/{line}/commit")
    public BudgetJson commit(@PathParam("line") String line, BookingJson given) {
        BookingJson booking = booking(given);
        budgets.commit(key(line, booking.movement()), booking.project(), booking.cents(), booking.reason());
        return details(line);
    }

    @POST
    @Path("/{line}/withdraw")
    public BudgetJson withdraw(@PathParam("line") String line, BookingJson given) {
        BookingJson booking = booking(given);
        budgets.withdraw(key(line, booking.movement()), booking.project(), booking.cents(), booking.reason());
        return details(line);
    }

    @POST
    @Path("/{line}/freeze")
    public BudgetJson freeze(@PathParam("line") String line, FreezingJson given) {
        FreezingJson freezing = required(given);
        required(freezing.ground());
        required(freezing.releasedBasisPoints());
        budgets.freeze(
                key(line, freezing.movement()), freezing.ground(), freezing.releasedBasisPoints(), freezing.decree());
        return details(line);
    }

    @POST
    @Path("/{line}/lift")
    public BudgetJson lift(@PathParam("line") String line, LiftingJson given) {
        budgets.lift(key(line, required(given).movement()), given.reason());
        return details(line);
    }

    /** Asks that a project may commit although the year is frozen. */
    @POST
    @Path("/{line}/requests")
    public BudgetJson request(@PathParam("line") String line, BookingJson given) {
        BookingJson booking = booking(given);
        releases.request(key(line, booking.movement()), booking.project(), booking.cents(), booking.reason());
        return details(line);
    }

    @POST
    @Path("/{line}/requests/{id: [0-9]{1,18}}/grant")
    public BudgetJson grant(@PathParam("line") String line, @PathParam("id") long request, DecisionJson given) {
        DecisionJson decision = required(given);
        releases.grant(request, required(decision.version()), required(decision.cents()), decision.answer());
        return details(line);
    }

    @POST
    @Path("/{line}/requests/{id: [0-9]{1,18}}/refuse")
    public BudgetJson refuse(@PathParam("line") String line, @PathParam("id") long request, DecisionJson given) {
        DecisionJson decision = required(given);
        releases.refuse(request, required(decision.version()), decision.answer());
        return details(line);
    }

    private BudgetKey key(String line, Long movement) {
        return new BudgetKey(line, year, movement);
    }

    private static BookingJson booking(BookingJson given) {
        required(required(given).cents());
        return given;
    }

    private static <T> T required(T value) {
        if (value == null) {
            throw new BadRequest("web.api.unreadable");
        }
        return value;
    }
}
