package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened to an answer.
 *
 * @param subject the answer; its reference is the group's or the one contribution's
 * @param action what happened, as {@code response.proposed}
 * @param before the answer as it was
 * @param after the answer as it is
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
public record ResponseChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** The kind of subject that an answer is. */
    public static final String SUBJECT = "response";

    static final String APPROVE = "response.approve";
    static final String PUBLISH = "response.publish";

    static ResponseChanged of(Answer answer, String verb, OpenedResponse opened) {
        return new ResponseChanged(
                answer.subject(),
                SUBJECT + "." + verb,
                opened.before(),
                values(answer.response()),
                opened.by().actingFor(),
                List.of());
    }

    ResponseChanged with(TaskChange... changes) {
        return new ResponseChanged(subject, action, before, after, actingFor, List.of(changes));
    }

    ResponseChanged because(String remark) {
        Map<String, Object> told = new TreeMap<>(after);
        told.put("reason", remark);
        return new ResponseChanged(subject, action, before, told, actingFor, tasks);
    }

    static Map<String, ?> values(Response response) {
        Map<String, Object> values = new TreeMap<>(response.content().values());
        values.put("state", response.state());
        return values;
    }

    /** The step for the lead department's evaluators. */
    static TaskChange open(String step, Answer answer) {
        return new TaskChange.Open(
                step,
                answer.subject(),
                "participation",
                answer.title(),
                answer.consultationTitle(),
                Role.EVALUATOR,
                answer.response().department(),
                null,
                answer.due(),
                answer.page());
    }
}
