package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to the hearing of an agency.
 *
 * @param subject the hearing
 * @param action {@code hearing.notified}, {@code hearing.answered} …
 * @param before values before
 * @param after values after
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what that changes in what there is to do
 * @param letters mails that tell of it; the link in them is known to the agency alone
 */
public record HearingChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<Letter> letters)
        implements Happening {

    /** The kind of subject that a hearing is. */
    public static final String SUBJECT = "hearing";
}
