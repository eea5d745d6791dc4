package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * A draft was begun.
 *
 * @param subject the new consultation
 * @param after what was entered
 * @param by who began it
 * @param tasks what its managers have to do now
 */
public record ConsultationCreated(Subject subject, Map<String, ?> after, Capacity by, List<TaskChange> tasks)
        implements Happening {

    @Override
    public String action() {
        return "consultation.created";
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
