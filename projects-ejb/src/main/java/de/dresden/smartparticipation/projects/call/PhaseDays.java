package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A phase in whole days in Dresden, as it is announced.
 *
 * @param phase which phase
 * @param first first day
 * @param last last day, included
 */
public record PhaseDays(CallPhase phase, LocalDate first, LocalDate last) implements Serializable {

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean over(LocalDate today) {
        return last.isBefore(today);
    }

    public boolean begun(LocalDate today) {
        return !first.isAfter(today);
    }

    PhaseDays yearLater() {
        return new PhaseDays(phase, first.plusYears(1), last.plusYears(1));
    }

    @Override
    public String toString() {
        return phase + " " + first + ".." + last;
    }
}
