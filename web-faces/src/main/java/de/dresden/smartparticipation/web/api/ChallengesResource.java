package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.rewards.challenge.Challenges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Challenges of the member whose token it is. */
@Path("/rewards/challenges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChallengesResource {

    /** A team to be founded. */
    public record NewTeam(String name) {}

    /** What invites to a team. */
    public record Invitation(String code) {}

    @Inject
    private Challenges challenges;

    @GET
    public List<OwnChallengeJson> list() {
        return challenges.list().stream().map(OwnChallengeJson::of).toList();
    }

    /** With the own progress, and the team's. */
    @GET
    @Path("/{reference}")
    public OwnChallengeJson one(@PathParam("reference") String reference) {
        return OwnChallengeJson.of(challenges.one(reference));
    }

    /** Once more changes nothing. */
    @POST
    @Path("/{reference}/join")
    public OwnChallengeJson join(@PathParam("reference") String reference) {
        return OwnChallengeJson.of(challenges.join(reference));
    }

    /** What counted is gone. */
    @DELETE
    @Path("/{reference}/join")
    public void leave(@PathParam("reference") String reference) {
        challenges.leave(reference);
    }

    /** Founds a team and joins it. */
    @POST
    @Path("/{reference}/teams")
    @Consumes(MediaType.APPLICATION_JSON)
    public OwnChallengeJson found(@PathParam("reference") String reference, NewTeam team) {
        return OwnChallengeJson.of(challenges.found(reference, name(team)));
    }

    /** 404 where no team of the challenge has this code; each try counts. */
    @POST
    @Path("/{reference}/teams/join")
    @Consumes(MediaType.APPLICATION_JSON)
    public OwnChallengeJson joinTeam(@PathParam("reference") String reference, Invitation invitation) {
        Needed.value("code", Needed.body(invitation).code()).orRefuse();
        return challenges
                .joinTeam(reference, invitation.code())
                .map(OwnChallengeJson::of)
                .orElseThrow(NotFound::code);
    }

    private static String name(NewTeam team) {
        Needed.value("name", Needed.body(team).name()).orRefuse();
        return team.name();
    }
}
