package de.dresden.smartparticipation.projects.call;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The next day of a call that matters: the first last day of a phase that runs, else the first day of one ahead. */
final class NextDay {

    private NextDay() {}

    /** @return the day, or null where nothing lies ahead */
    static LocalDate of(CallFrame call, LocalDate today) {
        if (call.state().over()) {
            return null;
        }
        List<PhaseDays> phases = call.phases();
        return phases.stream()
                .filter(one -> one.has(today))
                .map(PhaseDays::last)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> phases.stream()
                        .map(PhaseDays::first)
                        .filter(day -> day.isAfter(today))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
