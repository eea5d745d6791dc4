package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.projects.proof.ProofChecks;
import de.dresden.smartparticipation.projects.proof.ProofDue;
import de.dresden.smartparticipation.projects.proof.ProofFilter;
import de.dresden.smartparticipation.projects.proof.ProofRests;
import de.dresden.smartparticipation.projects.proof.ProofState;
import de.dresden.smartparticipation.projects.proof.Proofs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Proofs of use: read them, strike receipts, propose and accept what they come to, free what is not needed any more then. */
@Path("/projects/proofs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProofsResource {

    /** What of a receipt does not count. @param reason why not; only where cents are above 0 */
    public record StrikeJson(Long version, Long receipt, Long cents, String reason) {}

    /** A step of the check. @param remark to the recipient, or what has to be reworked */
    public record StepJson(Long version, String remark) {}

    /** What is to be freed. @param cents the sum that was seen */
    public record FreeJson(Long cents) {}

    @Inject
    private Proofs proofs;

    @Inject
    private ProofRests rests;

    @Inject
    private ProofChecks checks;

    @GET
    public Page<ProofJson.RowJson> list(
            @QueryParam("q") String text,
            @QueryParam("state") List<String> states,
            @QueryParam("due") List<String> due,
            @BeanParam PageParameters page) {
        ProofFilter filter = new ProofFilter(
                text, Choices.of("state", ProofState.class, states), Choices.of("due", ProofDue.class, due));
        return proofs.list(filter, page.query()).map(ProofJson.RowJson::of);
    }

    @GET
    @Path("/{project}")
    public ProofJson details(@PathParam("project") String project) {
        ProofJson found = ProofJson.of(proofs.of(project));
        if (found == null) {
            throw new NotFound(project);
        }
        return found;
    }

    @POST
    @Path("/{project}/strike")
    public ProofJson strike(@PathParam("project") String project, StrikeJson given) {
        StrikeJson strike = required(given);
        checks.strike(
                project,
                required(strike.version()),
                required(strike.receipt()),
                required(strike.cents()),
                strike.reason());
        return details(project);
    }

    @POST
    @Path("/{project}/propose")
    public ProofJson propose(@PathParam("project") String project, StepJson given) {
        checks.propose(project, required(required(given).version()), given.remark());
        return details(project);
    }

    @POST
    @Path("/{project}/accept")
    public ProofJson accept(@PathParam("project") String project, StepJson given) {
        checks.accept(project, required(required(given).version()));
        return details(project);
    }

    @POST
    @Path("/{project}/return")
    public ProofJson giveBack(@PathParam("project") String project, StepJson given) {
        checks.giveBack(project, required(required(given).version()), given.remark());
        return details(project);
    }

    /** What is bound and not needed any more. */
    @GET
    @Path("/{project}/rest")
    public ProofJson.RestJson rest(@PathParam("project") String project) {
        return ProofJson.RestJson.of(project, rests.of(project));
    }

    /** Frees exactly what was seen. */
    @POST
    @Path("/{project}/rest")
    public ProofJson.RestJson free(@PathParam("project") String project, FreeJson given) {
        rests.release(project, required(required(given).cents()));
        return rest(project);
    }

    private static <T> T required(T value) {
        if (value == null) {
            throw new BadRequest("web.api.unreadable");
        }
        return value;
    }
}
