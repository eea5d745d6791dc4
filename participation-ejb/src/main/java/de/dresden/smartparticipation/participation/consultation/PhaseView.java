package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A phase as it is shown.
 *
 * @param kind which phase
 * @param startsAt first moment, as it really was
 * @param endsAt first moment after it; null where it has no end, or where the planned one has passed and it still runs
 * @param days the same in whole days
 * @param planned the days as they were announced
 * @param time whether it is over, running or ahead; results wait until the consultation is evaluated
 * @param note how the course differs from the plan, or null
 */
public record PhaseView(
        PhaseKind kind, Instant startsAt, Instant endsAt, PhaseDays days, PhaseDays planned, Time time, PhaseNote note)
        implements Serializable {

    /** Where a phase lies, seen from now. */
    public enum Time {
        PAST,
        NOW,
        AHEAD
    }
}
