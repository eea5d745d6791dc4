package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a payment request, or to the account of a grant.
 *
 * @param subject the request or the grant
 * @param action {@code drawdown.certified}, {@code grant.account-entered} …
 * @param after values after, a reason included; never an account's number
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell the recipient
 */
public record DrawdownChanged(
        Subject subject,
        String action,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a payment request is. */
    public static final String SUBJECT = "drawdown";

    static DrawdownChanged of(Subject subject, String verb, Map<String, ?> after, Capacity by) {
        return new DrawdownChanged(subject, subject.type() + "." + verb, after, by.actingFor(), List.of(), List.of());
    }

    DrawdownChanged with(List<TaskChange> changes, List<LetterOrder> mails) {
        return new DrawdownChanged(subject, action, after, actingFor, changes, mails);
    }
}
