package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.selection.Selections;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Lets everybody check what a rule selects from the votes in a file of Pabulib. */
@Path("/selections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SelectionsResource {

    private enum Method {
        GREEDY,
        MES,
        PHRAGMEN
    }

    @Inject
    private Selections selections;

    /**
     * @param skipping for greedy: false ends at the first project that does not fit
     * @param file the election
     */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public SelectionJson check(
            @QueryParam("rule") String rule,
            @QueryParam("utility") String utility,
            @QueryParam("completion") String completion,
            @QueryParam("exhaustive") String exhaustive,
            @QueryParam("comparison") String comparison,
            @QueryParam("skipping") String skipping,
            InputStream file) {
        Method method = Choices.one("rule", Method.class, rule)
                .orElseThrow(() -> new BadRequest("web.api.choice-parameter", "rule", "GREEDY, MES, PHRAGMEN"));
        Utility worth = Choices.one("utility", Utility.class, utility).orElse(Utility.COST);
        Completion rest =
                Choices.one("completion", Completion.class, completion).orElse(Completion.NONE);
        boolean compared = flag("comparison", comparison, false);
        if (method != Method.MES && (rest != Completion.NONE || compared)) {
            throw new BadRequest("web.api.only-mes", rest != Completion.NONE ? "completion" : "comparison");
        }
        return SelectionJson.of(selections.check(
                file,
                new Rule(
                        switch (method) {
                            case GREEDY -> Rule.Method.GREEDY;
                            case MES -> Rule.Method.EQUAL_SHARES;
                            case PHRAGMEN -> Rule.Method.PHRAGMEN;
                        },
                        worth,
                        rest,
                        flag("exhaustive", exhaustive, false),
                        compared,
                        flag("skipping", skipping, true))));
    }

    private static boolean flag(String name, String given, boolean otherwise) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!"true".equalsIgnoreCase(given) && !"false".equalsIgnoreCase(given)) {
            throw new BadRequest("web.api.choice-parameter", name, "true, false");
        }
        return Boolean.parseBoolean(given);
    }
}
