package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a tandem.
 *
 * @param subject the tandem
 * @param action {@code tandem.opened}, {@code tandem.declared}, {@code tandem.registered} …
 * @param before values before, the changed ones only
 * @param after values after; of companies their references only
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell of it
 */
public record TandemChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a tandem is. */
    public static final String SUBJECT = "tandem";

    static TandemChanged of(TandemFrame tandem, String verb, Map<String, ?> after, List<TaskChange> tasks) {
        return new TandemChanged(tandem.subject(), SUBJECT + "." + verb, Map.of(), after, null, tasks, List.of());
    }

    TandemChanged from(Map<String, ?> values) {
        return new TandemChanged(subject, action, values, after, actingFor, tasks, orders);
    }

    TandemChanged insteadOf(Long person) {
        return new TandemChanged(subject, action, before, after, person, tasks, orders);
    }

    TandemChanged mailing(List<LetterOrder> mails) {
        return new TandemChanged(subject, action, before, after, actingFor, tasks, mails);
    }
}
