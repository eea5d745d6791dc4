package de.dresden.smartparticipation.participation.response;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Answered;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.MayApprove;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.diff.TextDifference;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a page shows of the answer to a contribution. */
@Boundary
@Stateless
public class AnswerSheets {

    @Inject
    private ResponseRegister responses;

    @Inject
    private Answers answers;

    @Inject
    private AnswerProgress contributions;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private CurrentActor actor;

    /**
     * The answer of a contribution, or nothing while nobody has begun one.
     *
     * @throws de.dresden.smartparticipation.platform.fault.NotFound when the person may not see the contribution
     */
    @RolesAllowed({EVALUATOR, CONSULTATION_MANAGER, MODERATOR, AUDITOR})
    public Optional<AnswerSheet> of(String contribution) {
        Answered target = contributions.seen(contribution);
        return target.response() == null || leftOthers(target)
                ? Optional.empty()
                : Optional.of(sheet(answers.of(responses.find(target.response())), target));
    }

    /** Whether it was taken back while a group's answer goes on for the others. */
    private boolean leftOthers(Answered target) {
        return target.state() == ContributionState.WITHDRAWN
                && !responses.find(target.response()).setAside();
    }

    /** Whether this person may begin an answer to the contribution now. */
    @RolesAllowed({EVALUATOR, CONSULTATION_MANAGER, MODERATOR, AUDITOR})
    public boolean mayBegin(String contribution) {
        Answered target = contributions.seen(contribution);
        return target.response() == null
                && target.department() != null
                && target.state().leadsTo(ContributionState.IN_DRAFT)
                && actor.get().is(Role.EVALUATOR, target.department());
    }

    /** A text that is not saved yet, as the sender of the contribution would read it: its placeholders filled. */
    @RolesAllowed({EVALUATOR, CONSULTATION_MANAGER, MODERATOR, AUDITOR})
    public String preview(String contribution, String text) {
        Answered target = contributions.seen(contribution);
        return text == null || text.isBlank() ? "" : answers.filled(text, target.id());
    }

    /** Reference of the consultation that a contribution belongs to. */
    @RolesAllowed({EVALUATOR, CONSULTATION_MANAGER, MODERATOR, AUDITOR})
    public String consultation(String contribution) {
        return consultations.of(contributions.seen(contribution).consultation()).reference();
    }

    private AnswerSheet sheet(Answer answer, Answered target) {
        Response response = answer.response();
        Actor viewer = actor.get();
        boolean evaluator = viewer.is(Role.EVALUATOR, response.department());
        Capacity capacity = viewer.capacity(Role.EVALUATOR, response.department());
        Optional<Reason> noRight = evaluator
                ? response.notAnAuthor(capacity)
                : Optional.of(Reason.of("participation.response.other-departments-evaluator"));
        ApprovalView approval = approvals.of(response.approval(), capacity, response.content(), noRight);
        ResponseState state = response.state();
        String text = answers.filled(response.draft().text(), target.id());
        return new AnswerSheet(
                new ResponseKey(response.id(), response.version()),
                response.reference(),
                answer.targets().stream().map(Answered::reference).toList(),
                recipients(answer),
                state,
                response.draft(),
                response.published().orElse(null),
                response.publishedAt(),
                TextDifference.between(
                        response.published()
                                .map(inForce -> answers.filled(inForce.text(), target.id()))
                                .orElse(""),
                        text),
                sinceReturn(response, target, text),
                approval,
                notSigned(response).orElse(null),
                evaluator
                        && state != ResponseState.PROPOSED
                        && state != ResponseState.SET_ASIDE
                        && consultations.of(response.consultation()).beingAnswered(),
                evaluator
                        && state != ResponseState.SET_ASIDE
                        && MayApprove.mayWithdraw(response.approval(), capacity).isEmpty(),
                state == ResponseState.APPROVED && (evaluator || manages(viewer, response)));
    }

    private Optional<Reason> notSigned(Response response) {
        return response.state() == ResponseState.PROPOSED ? answers.notSigned(response) : Optional.empty();
    }

    /** The first that a group's answer is for, each with the text that its sender will read. */
    private List<AnswerSheet.Recipient> recipients(Answer answer) {
        if (answer.response().reference() == null) {
            return List.of();
        }
        Map<Long, String> texts = answers.texts(answer);
        return answer.targets().stream()
                .limit(AnswerSheet.SHOWN)
                .map(one -> new AnswerSheet.Recipient(one.reference(), one.title(), texts.get(one.id())))
                .toList();
    }

    private SinceReturn sinceReturn(Response response, Answered target, String text) {
        return response.returned()
                .map(returned -> new SinceReturn(
                        response.returnedWith(),
                        returned.assessment(),
                        TextDifference.between(
                                Objects.toString(returned.reason(), ""),
                                Objects.toString(response.draft().reason(), "")),
                        TextDifference.between(answers.filled(returned.text(), target.id()), text)))
                .orElse(null);
    }

    private boolean manages(Actor viewer, Response response) {
        return viewer.is(
                Role.CONSULTATION_MANAGER,
                consultations.of(response.consultation()).department());
    }
}
