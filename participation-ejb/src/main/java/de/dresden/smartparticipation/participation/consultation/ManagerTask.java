package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the managers of a consultation have to do next, and by when: a draft wants to be published before its first day, a
 * participation that ended wants to be closed, an evaluation ends on its last day, results that end go to the archive.
 */
public final class ManagerTask {

    private enum Step {
        PUBLISH("consultation.publish"),
        CLOSE("consultation.close"),
        EVALUATE("consultation.evaluate"),
        ARCHIVE("consultation.archive");

        private final String key;

        Step(String key) {
            this.key = key;
        }
    }

    private ManagerTask() {}

    /**
     * Opens the step that is next now and closes the others.
     *
     * @param subject the consultation
     * @param title its title, for the list
     * @param department its responsible department
     * @param state where it stands
     * @param phases the phases there are
     */
    public static List<TaskChange> of(
            Subject subject, String title, long department, ConsultationState state, List<PhaseDays> phases) {
        Step next = next(state, phases);
        List<TaskChange> changes = new ArrayList<>();
        for (Step step : Step.values()) {
            changes.add(
                    step == next
                            ? new TaskChange.Open(
                                    step.key,
                                    subject,
                                    "participation",
                                    title,
                                    null,
                                    Role.CONSULTATION_MANAGER,
                                    department,
                                    null,
                                    due(step, phases),
                                    "/consultations/overview.xhtml?reference=" + subject.reference())
                            : new TaskChange.Close(step.key, subject));
        }
        return changes;
    }

    private static Step next(ConsultationState state, List<PhaseDays> phases) {
        return switch (state) {
            case DRAFT -> Step.PUBLISH;
            case PUBLISHED -> Step.CLOSE;
            case CLOSED -> Step.EVALUATE;
            case EVALUATED -> due(Step.ARCHIVE, phases) == null ? null : Step.ARCHIVE;
            case ARCHIVED -> null;
        };
    }

    private static LocalDate due(Step step, List<PhaseDays> phases) {
        return switch (step) {
            case PUBLISH -> first(PhaseKind.PARTICIPATION, phases);
            case CLOSE -> dayAfter(last(PhaseKind.PARTICIPATION, phases));
            case EVALUATE -> last(PhaseKind.EVALUATION, phases);
            case ARCHIVE -> dayAfter(last(PhaseKind.RESULTS, phases));
        };
    }

    private static LocalDate first(PhaseKind kind, List<PhaseDays> phases) {
        return phases.stream()
                .filter(phase -> phase.kind() == kind)
                .map(PhaseDays::from)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate last(PhaseKind kind, List<PhaseDays> phases) {
        return phases.stream()
                .filter(phase -> phase.kind() == kind && phase.until() != null)
                .map(PhaseDays::until)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
