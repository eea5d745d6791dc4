package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * The council's decision was recorded, notices were sent, or a table or the file was handed out.
 *
 * @param subject the plan
 * @param action {@code plan.weighing-decided} …
 * @param after what is now
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param letters notices by mail
 */
public record CouncilChanged(
        Subject subject,
        String action,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<Letter> letters)
        implements Happening {

    static CouncilChanged of(PlanFrame plan, String verb, Map<String, ?> after, Long actingFor) {
        return new CouncilChanged(
                new Subject(PlanChanged.SUBJECT, plan.id(), plan.reference()),
                "plan." + verb,
                after,
                actingFor,
                List.of(),
                List.of());
    }

    CouncilChanged with(List<TaskChange> changes, List<Letter> mails) {
        return new CouncilChanged(subject, action, after, actingFor, changes, mails);
    }
}
