package de.dresden.smartparticipation.participation.response;

import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Rework;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Four eyes on official answers: another evaluator of the same department releases exactly what was proposed, or returns it. */
@Boundary
@Stateless
public class ResponseApproval {

    @Inject
    private Answers answers;

    @Inject
    private AnswerProgress contributions;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Releases the answer.
     *
     * @throws Refused when the person wrote or proposed it, nothing is proposed, or a department has not signed along
     * @throws de.dresden.smartparticipation.platform.fault.Conflict when it changed since it was read
     */
    @RolesAllowed(EVALUATOR)
    public ResponseKey approve(ResponseKey key) {
        OpenedResponse opened = answers.open(key);
        Response response = opened.response();
        answers.notSigned(response).ifPresent(why -> {
            throw new Refused(why);
        });
        response.approve(opened.by(), clock.instant());
        contributions.approve(response.id(), opened.by());
        Answer answer = answers.of(response);
        happenings.record(ResponseChanged.of(answer, "approved", opened)
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
        OpenedResponse opened = answers.open(key);
        Response response = opened.response();
        response.giveBack(opened.by(), clock.instant(), remark);
        contributions.rework(response.id(), Rework.RETURNED, opened.by(), remark.strip());
        Answer answer = answers.of(response);
        happenings.record(ResponseChanged.of(answer, "returned", opened)
                .because(remark.strip())
                .with(new TaskChange.CloseAll(answer.subject())));
        return answers.key(response);
    }
}
