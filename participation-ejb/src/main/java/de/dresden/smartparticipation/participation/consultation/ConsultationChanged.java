package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something in the set-up was changed.
 *
 * @param subject the consultation
 * @param what what was done, as {@code topic-added}
 * @param before values as they were, the changed ones only
 * @param after values as they are
 * @param by who did it
 * @param tasks what that changes in what there is to do
 */
public record ConsultationChanged(
        Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by, List<TaskChange> tasks)
        implements Happening {

    ConsultationChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        this(subject, what, before, after, by, List.of());
    }

    @Override
    public String action() {
        return "consultation." + what;
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
