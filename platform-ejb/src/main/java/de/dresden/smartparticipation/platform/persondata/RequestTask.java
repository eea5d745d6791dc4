package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.Locale;

/** What is to be done with a request. */
final class RequestTask {

    static final String EXAMINE = "person-request.examine";
    static final String APPROVE = "person-request.approve";

    private RequestTask() {}

    static TaskChange examine(PersonRequest request, LocalDate due) {
        return open(EXAMINE, request, due);
    }

    static TaskChange approve(PersonRequest request, LocalDate due) {
        return open(APPROVE, request, due);
    }

    private static TaskChange open(String step, PersonRequest request, LocalDate due) {
        return new TaskChange.Open(
                step,
                request.subject(),
                "platform",
                Texts.german()
                        .text("platform.request-kind." + request.kind().name().toLowerCase(Locale.ROOT)),
                null,
                Role.CONSULTATION_MANAGER,
                null,
                null,
                due,
                "/privacy/request.xhtml?id=" + request.subject().id());
    }
}
