package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemRules;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemRulesDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** The bounds of tandems for the city's own programs: read them, and propose others; a second person releases them on the page. */
@Path("/cooperation/tandem-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TandemRulesResource {

    /** The bounds in force and all versions, the latest first. @param latest number of the latest version, 0 before there is one */
    public record RulesJson(int latest, BoundsJson inForce, List<VersionJson> versions) {

        static RulesJson of(TandemRulesDetails details) {
            return new RulesJson(
                    details.latest(),
                    BoundsJson.of(details.inForce()),
                    details.versions().stream()
                            .map(one -> new VersionJson(
                                    one.number(),
                                    BoundsJson.of(one.bounds()),
                                    one.reason(),
                                    one.state(),
                                    one.at(),
                                    one.since()))
                            .toList());
        }
    }

    /** Bounds: people of each company at most; companies in Dresden, and of the KKW, at least. */
    public record BoundsJson(int mostEmployees, int leastInDresden, int leastKkw) {

        static BoundsJson of(TandemBounds bounds) {
            return new BoundsJson(bounds.mostEmployees(), bounds.leastInDresden(), bounds.leastKkw());
        }
    }

    /** A version. @param inForceFrom since when it is, or was, in force; or null */
    public record VersionJson(
            int number,
            BoundsJson bounds,
            String reason,
            ApprovalState release,
            Instant proposedAt,
            Instant inForceFrom) {}

    /** What is to hold. @param latest as it was read */
    public record ProposalJson(
            Integer latest, Integer mostEmployees, Integer leastInDresden, Integer leastKkw, String reason) {}

    @Inject
    private TandemRules rules;

    @GET
    public RulesJson rules() {
        return RulesJson.of(rules.details());
    }

    @POST
    public RulesJson propose(ProposalJson given) {
        if (given == null
                || given.latest() == null
                || given.mostEmployees() == null
                || given.leastInDresden() == null
                || given.leastKkw() == null) {
            throw new BadRequest(List.of(Reason.of("web.api.body-missing")));
        }
        rules.propose(
                given.latest(),
                new TandemBounds(given.mostEmployees(), given.leastInDresden(), given.leastKkw()),
                given.reason());
        return rules();
    }
}
