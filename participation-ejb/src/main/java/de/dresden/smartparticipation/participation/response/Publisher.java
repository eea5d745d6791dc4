package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Publishes one answer, for the boundary and for the job that publishes many. */
@Dependent
class Publisher {

    @Inject
    private Answers answers;

    @Inject
    private AnswerProgress contributions;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    Answer publish(Response response, Capacity by) {
        OpenedResponse opened = new OpenedResponse(response, by, ResponseChanged.values(response));
        response.publish(by.person(), clock.instant());
        Answer answer = answers.of(response);
        contributions.publish(response.id(), by, answers.texts(answer)::get);
        happenings.record(
                ResponseChanged.of(answer, "published", opened).with(new TaskChange.CloseAll(answer.subject())));
        return answer;
    }
}
