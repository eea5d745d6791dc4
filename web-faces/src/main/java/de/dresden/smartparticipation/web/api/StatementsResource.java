package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.statement.StatementChannel;
import de.dresden.smartparticipation.participation.statement.StatementDetails;
import de.dresden.smartparticipation.participation.statement.StatementFilter;
import de.dresden.smartparticipation.participation.statement.StatementRow;
import de.dresden.smartparticipation.participation.statement.StatementState;
import de.dresden.smartparticipation.participation.statement.Statements;
import de.dresden.smartparticipation.participation.statement.Timing;
import de.dresden.smartparticipation.participation.weighing.WeighingResult;
import de.dresden.smartparticipation.participation.weighing.WeighingRow;
import de.dresden.smartparticipation.participation.weighing.WeighingState;
import de.dresden.smartparticipation.participation.weighing.Weighings;
import de.dresden.smartparticipation.platform.paging.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Formal statements on land-use plans with their points, for staff. Senders stand under their pseudonyms. */
@Path("/plans/{plan}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    /** A statement in a list. */
    public record StatementJson(
            String reference,
            String pseudonym,
            boolean agency,
            StatementChannel channel,
            Instant receivedAt,
            LocalDate lastDay,
            Timing timing,
            StatementState state,
            String group,
            long points) {

        static StatementJson of(StatementRow row) {
            return new StatementJson(
                    row.reference(),
                    row.pseudonym(),
                    row.agency(),
                    row.channel(),
                    row.receivedAt(),
                    row.lastDay(),
                    row.timing(),
                    row.state(),
                    row.group(),
                    row.points());
        }
    }

    /** A point of a statement with its weighing. */
    public record PointJson(
            long id,
            int number,
            String topic,
            String text,
            String department,
            WeighingState state,
            WeighingResult result,
            String wording) {

        static PointJson of(WeighingRow row) {
            return new PointJson(
                    row.point().id(),
                    row.point().number(),
                    row.point().topic(),
                    row.point().text(),
                    row.point().departmentName(),
                    row.state(),
                    row.result(),
                    row.proposal());
        }
    }

    /** A statement with its text, its hash and its points. */
    public record WholeJson(StatementJson statement, String text, String hash, List<PointJson> points) {}

    @PathParam("plan")
    private String plan;

    @Inject
    private Statements statements;

    @Inject
    private Weighings weighings;

    @GET
    public Page<StatementJson> list(
            @QueryParam("state") List<String> states, @QueryParam("q") String text, @BeanParam PageParameters page) {
        StatementFilter filter = new StatementFilter(
                plan,
                text,
                Set.copyOf(Choices.of("state", StatementState.class, states)),
                Set.of(),
                null,
                false,
                Set.of(),
                null);
        return statements.list(filter, page.query()).map(StatementJson::of);
    }

    @GET
    @Path("/{reference}")
    public WholeJson details(@PathParam("reference") String reference) {
        StatementDetails details = statements.details(reference);
        if (!details.row().plan().equals(plan)) {
            throw new de.dresden.smartparticipation.platform.fault.NotFound(reference);
        }
        return new WholeJson(
                StatementJson.of(details.row()),
                details.text(),
                details.hash(),
                weighings.ofStatement(reference).stream().map(PointJson::of).toList());
    }
}
