package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.response.AnswerSheet;
import de.dresden.smartparticipation.participation.response.AnswerSheets;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.ResponseApproval;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import de.dresden.smartparticipation.participation.response.ResponseKey;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.platform.fault.NotFound;
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
import java.util.List;

/** The official answer to a contribution: proposed, approved, returned. */
@Path("/consultations/{consultation}/contributions/{number}/response")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResponsesResource {

    /**
     * What is proposed.
     *
     * @param assessment one of ADOPT, ADOPT_IN_PART, ALREADY_PLANNED, DAILY_BUSINESS, NOT_POSSIBLE
     * @param reason why, where the assessment needs one
     * @param text the answer
     * @param version version of the answer that was read; may be left out for the first draft
     */
    public record Proposal(Assessment assessment, String reason, String text, Long version) {}

    /**
     * A decision on what was proposed.
     *
     * @param version version of the answer that was read; without it the present one is meant
     * @param remark what has to be changed, when it is returned
     */
    public record Decision(Long version, String remark) {}

    @PathParam("consultation")
    private String consultation;

    @PathParam("number")
    private String number;

    @Inject
    private Contributions contributions;

    @Inject
    private AnswerSheets sheets;

    @Inject
    private Responses responses;

    @Inject
    private ResponseApproval approval;

    @GET
    public ResponseJson get() {
        return answer();
    }

    /** Writes the answer and asks a second person. */
    @PUT
    public ResponseJson propose(Proposal proposal) {
        Needed.body(proposal);
        String reference = contributions.reference(consultation, number);
        ResponseDraft draft = new ResponseDraft(proposal.assessment(), proposal.reason(), proposal.text());
        responses.writeAndPropose(reference, draft, proposal.version());
        return answer();
    }

    @POST
    @Path("/approval")
    public ResponseJson approve(Decision decision) {
        approval.approve(key(decision));
        return answer();
    }

    @POST
    @Path("/return")
    public ResponseJson giveBack(Decision decision) {
        approval.giveBack(key(decision), decision == null ? null : decision.remark());
        return answer();
    }

    private ResponseKey key(Decision decision) {
        ResponseKey present = sheet().key();
        return decision == null || decision.version() == null
                ? present
                : new ResponseKey(present.id(), decision.version());
    }

    private ResponseJson answer() {
        return ResponseJson.of(sheet());
    }

    private AnswerSheet sheet() {
        String reference = contributions.reference(consultation, number);
        return sheets.of(reference).orElseThrow(() -> new NotFound(number + "/response"));
    }

    /** An answer as the API shows it. */
    public record ResponseJson(
            long version,
            String group,
            List<String> answers,
            String state,
            Assessment assessment,
            String reason,
            String text,
            String publishedText,
            java.time.Instant publishedAt,
            String proposedBy,
            boolean mayApprove) {

        static ResponseJson of(AnswerSheet sheet) {
            return new ResponseJson(
                    sheet.key().version(),
                    sheet.reference(),
                    sheet.answers(),
                    sheet.state().name(),
                    sheet.draft().assessment(),
                    sheet.draft().reason(),
                    sheet.draft().text(),
                    sheet.published() == null ? null : sheet.published().text(),
                    sheet.publishedAt(),
                    sheet.approval().proposedBy() == null
                            ? null
                            : sheet.approval().proposedBy().name(),
                    sheet.approval().mayApprove());
        }
    }
}
