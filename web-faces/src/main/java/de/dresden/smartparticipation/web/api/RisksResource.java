package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.projects.plan.ProjectRisks;
import de.dresden.smartparticipation.projects.plan.RiskData;
import de.dresden.smartparticipation.projects.plan.RiskKey;
import de.dresden.smartparticipation.projects.plan.RiskRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** What may go wrong in city projects. */
@Path("/projects/risks/{project: [A-Z0-9-]{1,30}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RisksResource {

    /**
     * A risk.
     *
     * @param probability 1 to 5
     * @param effect 1 to 5
     * @param owner account of whoever looks after it
     * @param grade SMALL, MEDIUM, LARGE or GRAVE, by probability times effect
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RiskJson(
            Integer number,
            String title,
            String detail,
            Integer probability,
            Integer effect,
            Integer product,
            String grade,
            String measure,
            Long owner,
            LocalDate due,
            String state,
            String closedReason,
            Long version) {

        static RiskJson of(RiskRow row) {
            RiskData data = row.data();
            return new RiskJson(
                    row.number(),
                    data.title(),
                    data.detail(),
                    data.probability(),
                    data.effect(),
                    row.product(),
                    row.grade().name(),
                    data.measure(),
                    data.owner(),
                    data.due(),
                    row.state().name(),
                    row.closedReason(),
                    row.version());
        }

        RiskData data() {
            return new RiskData(title, detail, required(probability), required(effect), measure, owner, due);
        }
    }

    /** Why a risk is closed. */
    public record ClosingJson(Long version, String reason) {}

    @Inject
    private ProjectRisks risks;

    @PathParam("project")
    private String project;

    @GET
    public List<RiskJson> list() {
        return risks.sheet(project).risks().stream().map(RiskJson::of).toList();
    }

    @POST
    public Response add(RiskJson given) {
        int number = risks.add(project, required(given).data());
        return Response.status(Response.Status.CREATED).entity(risk(number)).build();
    }

    @PUT
    @Path("/{number: [0-9]{1,4}}")
    public RiskJson change(@PathParam("number") int number, RiskJson given) {
        RiskJson risk = required(given);
        risks.change(new RiskKey(project, number, risk.version()), risk.data());
        return risk(number);
    }

    @POST
    @Path("/{number: [0-9]{1,4}}/close")
    public RiskJson close(@PathParam("number") int number, ClosingJson given) {
        ClosingJson closing = required(given);
        risks.close(new RiskKey(project, number, closing.version()), closing.reason());
        return risk(number);
    }

    private RiskJson risk(int number) {
        return risks.sheet(project).risks().stream()
                .filter(risk -> risk.number() == number)
                .findFirst()
                .map(RiskJson::of)
                .orElseThrow();
    }

    private static <T> T required(T value) {
        if (value == null) {
            throw new BadRequest("web.api.unreadable");
        }
        return value;
    }
}
