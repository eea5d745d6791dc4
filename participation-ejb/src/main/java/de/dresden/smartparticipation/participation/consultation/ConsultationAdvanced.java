package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A consultation went to another state, forward or back.
 *
 * @param subject the consultation
 * @param from state before
 * @param to state now
 * @param reason why it went back; null on the way forward
 * @param by who decided it
 * @param tasks what its managers have to do next
 */
public record ConsultationAdvanced(
        Subject subject,
        ConsultationState from,
        ConsultationState to,
        String reason,
        Capacity by,
        List<TaskChange> tasks)
        implements Happening {

    @Override
    public String action() {
        if (to.compareTo(from) < 0) {
            return to == ConsultationState.DRAFT ? "consultation.withdrawn" : "consultation.reopened";
        }
        return "consultation." + to.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("state", from);
    }

    @Override
    public Map<String, ?> after() {
        Map<String, Object> after = new HashMap<>(Map.of("state", to));
        if (reason != null) {
            after.put("reason", reason);
        }
        return after;
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
