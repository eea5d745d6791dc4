package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a round, or to one of its pairs.
 *
 * @param subject the round
 * @param action {@code cooperation-round.computed}, {@code cooperation-pair.accepted} …
 * @param after values after, a reason included; of companies their references only
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell of it
 */
public record RoundChanged(
        Subject subject,
        String action,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a round is. */
    public static final String SUBJECT = "cooperation-round";
}
