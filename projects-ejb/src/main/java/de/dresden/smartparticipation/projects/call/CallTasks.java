package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the project managers of a call's department have to do next: finish a draft, release, watch a phase that ends soon, close. */
final class CallTasks {

    /** Days before its last one on which a phase is called to mind. */
    static final int SOON = 14;

    private static final int DAYS_TO_RELEASE = 7;

    private enum Step {
        FINISH,
        RELEASE,
        PHASE_ENDS,
        CLOSE;

        String key() {
            return "call." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private CallTasks() {}

    static List<TaskChange> of(Call call, LocalDate today) {
        List<TaskChange> changes = new ArrayList<>();
        boolean waits = call.open().filter(Terms::waits).isPresent();
        List<PhaseDays> phases = call.phaseDays();
        set(changes, call, Step.FINISH, call.state() == CallState.DRAFT && !waits, first(phases));
        set(changes, call, Step.RELEASE, waits && !call.state().over(), releasedBy(call, today));
        Optional<PhaseDays> ending = call.state() == CallState.PUBLISHED ? ending(phases, today) : Optional.empty();
        set(
                changes,
                call,
                Step.PHASE_ENDS,
                ending.isPresent(),
                ending.map(PhaseDays::last).orElse(null));
        LocalDate last = phases.stream()
                .map(PhaseDays::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean done = call.state() == CallState.PUBLISHED && last != null && last.isBefore(today);
        set(changes, call, Step.CLOSE, done, done ? last.plusDays(SOON) : null);
        return changes;
    }

    private static Optional<PhaseDays> ending(List<PhaseDays> phases, LocalDate today) {
        return phases.stream()
                .filter(one -> one.has(today) && !one.last().isAfter(today.plusDays(SOON)))
                .min(Comparator.comparing(PhaseDays::last));
    }

    private static LocalDate first(List<PhaseDays> phases) {
        return phases.stream()
                .map(PhaseDays::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate releasedBy(Call call, LocalDate today) {
        LocalDate usual = today.plusDays(DAYS_TO_RELEASE);
        LocalDate first = first(call.phaseDays());
        boolean sooner = !call.wasPublished() && first != null && first.isBefore(usual);
        return sooner ? first : usual;
    }

    private static void set(List<TaskChange> changes, Call call, Step step, boolean open, LocalDate due) {
        changes.add(
                open
                        ? new TaskChange.Open(
                                step.key(),
                                call.subject(),
                                "projects",
                                call.title(),
                                null,
                                Role.PROJECT_MANAGER,
                                call.department(),
                                null,
                                due,
                                "/projects/call.xhtml?ref=" + call.reference())
                        : new TaskChange.Close(step.key(), call.subject()));
    }
}
