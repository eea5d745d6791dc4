package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Feedback came in, or was answered.
 *
 * @param subject the feedback
 * @param action {@code page-feedback.received} or {@code page-feedback.done}
 * @param after the answer
 * @param tasks what has to be done now, or not any more
 * @param orders the answer to whoever wrote
 */
record FeedbackChanged(
        Subject subject, String action, Map<String, ?> after, List<TaskChange> tasks, List<LetterOrder> orders)
        implements Happening {}
