package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.files.FileAccess;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.rewards.settlement.MonthSum;
import de.dresden.smartparticipation.rewards.settlement.PayoutWatch;
import de.dresden.smartparticipation.rewards.settlement.SettledLine;
import de.dresden.smartparticipation.rewards.settlement.SettlementFilter;
import de.dresden.smartparticipation.rewards.settlement.SettlementObjections;
import de.dresden.smartparticipation.rewards.settlement.SettlementRow;
import de.dresden.smartparticipation.rewards.settlement.SettlementState;
import de.dresden.smartparticipation.rewards.settlement.Settlements;
import de.dresden.smartparticipation.rewards.settlement.StatementRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;

/** Settlements with partners, for clerks: read, draft, issue, answer objections, certify. */
@Path("/rewards/settlements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettlementsResource {

    /** How many settlements got lines. */
    public record DraftedJson(int drafted) {}

    /** Why a statement is replaced. */
    public record ReasonJson(String reason) {}

    /**
     * An answer to an objection.
     *
     * @param newCents what the line comes to from now on, where it is upheld; null: as it is
     * @param answer what the partner is told
     */
    public record AnswerJson(Long newCents, String answer) {}

    @Inject
    private Settlements settlements;

    @Inject
    private SettlementObjections objections;

    @Inject
    private FileAccess files;

    @GET
    public Page<SettlementRow> list(
            @QueryParam("state") List<String> states,
            @QueryParam("month") String month,
            @QueryParam("q") String text,
            @BeanParam PageParameters page) {
        return settlements.list(
                new SettlementFilter(text, Choices.of("state", SettlementState.class, states), month(month)),
                page.query());
    }

    @GET
    @Path("/months")
    public List<MonthSum> months() {
        return settlements.months();
    }

    @GET
    @Path("/payouts")
    public PayoutWatch payouts() {
        return settlements.payouts();
    }

    /** Drafts what is open of months that are over; again and again, if need be. */
    @POST
    @Path("/draft")
    @Consumes(MediaType.WILDCARD)
    public DraftedJson draft() {
        return new DraftedJson(settlements.draft());
    }

    @GET
    @Path("/{reference}")
    public SettlementJson details(@PathParam("reference") String reference) {
        return SettlementJson.of(settlements.details(reference));
    }

    @GET
    @Path("/{reference}/lines")
    public Page<SettledLine> lines(@PathParam("reference") String reference, @BeanParam PageParameters page) {
        return settlements.lines(reference, page.query());
    }

    /** The latest statement, PDF. */
    @GET
    @Path("/{reference}/document")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("reference") String reference) {
        return latest(files, settlements.details(reference).statements());
    }

    @POST
    @Path("/{reference}/issue")
    @Consumes(MediaType.WILDCARD)
    public SettlementJson issue(@PathParam("reference") String reference) {
        settlements.issue(reference);
        return details(reference);
    }

    @POST
    @Path("/{reference}/correct")
    public SettlementJson correct(@PathParam("reference") String reference, ReasonJson given) {
        settlements.correct(reference, Needed.body(given).reason());
        return details(reference);
    }

    @POST
    @Path("/{reference}/certify")
    @Consumes(MediaType.WILDCARD)
    public SettlementJson certify(@PathParam("reference") String reference) {
        settlements.certify(reference);
        return details(reference);
    }

    @POST
    @Path("/{reference}/objections/{id: [0-9]{1,18}}/uphold")
    public SettlementJson uphold(
            @PathParam("reference") String reference, @PathParam("id") long objection, AnswerJson given) {
        objections.uphold(reference, objection, Needed.body(given).newCents(), given.answer());
        return details(reference);
    }

    @POST
    @Path("/{reference}/objections/{id: [0-9]{1,18}}/reject")
    public SettlementJson reject(
            @PathParam("reference") String reference, @PathParam("id") long objection, AnswerJson given) {
        objections.reject(reference, objection, Needed.body(given).newCents(), given.answer());
        return details(reference);
    }

    static Response latest(FileAccess files, List<StatementRow> statements) {
        return statements.stream()
                .findFirst()
                .map(one -> FileAnswer.of(files.download(one.file())))
                .orElseThrow(NotFoundException::new);
    }

    private static YearMonth month(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            throw new BadRequest("web.api.month-parameter", "month");
        }
        return YearMonth.parse(text.strip());
    }
}
