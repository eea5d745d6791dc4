package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * The text of a dialogue was changed, or something was said to it.
 *
 * @param subject the consultation
 * @param what what was done, as {@code section-added}
 * @param before values as they were
 * @param after values as they are
 * @param by who did it; null for a citizen
 * @param tasks what moderators have to do now, or not any more
 */
public record DialogueChanged(
        Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by, List<TaskChange> tasks)
        implements Happening {

    DialogueChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        this(subject, what, before, after, by, List.of());
    }

    DialogueChanged leaving(List<TaskChange> changes) {
        return new DialogueChanged(subject, what, before, after, by, changes);
    }

    @Override
    public String action() {
        return "consultation.dialogue-" + what;
    }

    @Override
    public Long actingFor() {
        return by == null ? null : by.actingFor();
    }
}
