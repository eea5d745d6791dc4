package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.challenge.PublicChallenges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Challenges and good deeds that run or begin soon, for everybody and for caches. */
@Path("/public/rewards/challenges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenChallengesResource {

    @Inject
    private PublicChallenges challenges;

    @GET
    public List<ChallengeJson> list() {
        return challenges.list().stream().map(ChallengeJson::of).toList();
    }
}
