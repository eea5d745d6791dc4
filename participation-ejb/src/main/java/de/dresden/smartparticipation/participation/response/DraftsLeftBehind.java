package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.participation.contribution.ContributionChanged;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A sender's right to take a contribution back comes before the work that was put into its answer. An answer that is left with
 * nothing to answer is set aside; a group's goes on for the others.
 */
@Dependent
class DraftsLeftBehind {

    private static final String WITHDRAWN = ContributionChanged.SUBJECT + ".withdrawn";

    @Inject
    private ResponseRegister responses;

    @Inject
    private AnswerProgress contributions;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    void withdrawn(@Observes ContributionChanged changed) {
        if (changed.action().equals(WITHDRAWN)) {
            contributions.find(List.of(changed.subject().id())).stream()
                    .filter(one -> one.response() != null)
                    .filter(one -> contributions.of(one.response()).isEmpty())
                    .forEach(one -> setAside(responses.find(one.response()), changed.subject()));
        }
    }

    private void setAside(Response response, Subject withdrawn) {
        Map<String, ?> before = ResponseChanged.values(response);
        response.setAside(clock.instant());
        String reference = response.reference() == null ? withdrawn.reference() : response.reference();
        Subject subject = new Subject(ResponseChanged.SUBJECT, response.id(), reference);
        happenings.record(new ResponseChanged(
                subject,
                ResponseChanged.SUBJECT + ".set-aside",
                before,
                ResponseChanged.values(response),
                null,
                List.of(new TaskChange.CloseAll(subject))));
    }
}
