package de.dresden.smartparticipation.participation.response;

import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Four eyes on official answers: another evaluator of the same department releases exactly what was proposed, or returns it. */
@Boundary
@Stateless
public class ResponseApproval {

    @Inject
    private ResponseRegister responses;

    @Inject
    private Answers answers;

    @Inject
    private AnswerProgress contributions;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Releases the answer.
     *
     * @throws de.dresden.smartparticipation.platform.fault.Refused when the person wrote or proposed it, or nothing is proposed
     * @throws de.dresden.smartparticipation.platform.fault.Conflict when it changed since it was read
     */
    @RolesAllowed(EVALUATOR)
    public ResponseKey approve(ResponseKey key) {
        Response response = responses.find(key.id());
        Capacity approver = actor.get().require(Role.EVALUATOR, response.department());
        Map<String, ?> before = ResponseChanged.values(response);
        response.seenAs(key.version()).approve(approver, clock.instant());
        contributions.approve(response.id(), approver);
        Answer answer = answers.of(response);
        happenings.record(ResponseChanged.of(answer, "approved", before, approver.actingFor())
                .with(
                        new TaskChange.CloseAll(answer.subject()),
                        ResponseChanged.open(ResponseChanged.PUBLISH, answer)));
        return answers.key(response);
    }

    /**
     * Returns the answer to be reworked.
     *
     * @param remark what has to be changed, must not be blank
     */
    @RolesAllowed(EVALUATOR)
    public ResponseKey giveBack(ResponseKey key, String remark) {
        Response response = responses.find(key.id());
        Capacity approver = actor.get().require(Role.EVALUATOR, response.department());
        Map<String, ?> before = ResponseChanged.values(response);
        response.seenAs(key.version()).giveBack(approver, clock.instant(), remark);
        contributions.rework(response.id(), approver, remark.strip());
        Answer answer = answers.of(response);
        happenings.record(ResponseChanged.of(answer, "returned", before, approver.actingFor())
                .because(remark.strip())
                .with(new TaskChange.CloseAll(answer.subject())));
        return answers.key(response);
    }
}
