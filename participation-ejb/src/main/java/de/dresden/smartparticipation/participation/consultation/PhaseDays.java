package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A phase in whole days, as it is announced.
 *
 * @param kind which phase
 * @param from first day
 * @param until last day; null only for results that stay
 */
public record PhaseDays(PhaseKind kind, LocalDate from, LocalDate until) implements Serializable {

    /** Days of a phase that ends before the given moment. */
    static PhaseDays of(PhaseKind kind, Instant startsAt, Instant endsAt) {
        return new PhaseDays(
                kind,
                LocalDate.ofInstant(startsAt, Clocks.BERLIN),
                endsAt == null ? null : LocalDate.ofInstant(endsAt.minusMillis(1), Clocks.BERLIN));
    }

    Instant startsAt() {
        return from.atStartOfDay(Clocks.BERLIN).toInstant();
    }

    /** The first moment after the last day. */
    Instant endsAt() {
        return until == null
                ? null
                : until.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant();
    }

    @Override
    public String toString() {
        return from + ".." + (until == null ? "" : until);
    }
}
