package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A phase as it is shown.
 *
 * @param kind which phase
 * @param startsAt first moment
 * @param endsAt first moment after it; null where it has no end
 * @param days the same in whole days, as it is announced
 * @param time whether it is over, running or ahead; results wait until the consultation is evaluated
 */
public record PhaseView(PhaseKind kind, Instant startsAt, Instant endsAt, PhaseDays days, Time time)
        implements Serializable {

    /** Where a phase lies, seen from now. */
    public enum Time {
        PAST,
        NOW,
        AHEAD
    }

    /** @param now the consultation's phase at this moment, or null */
    static PhaseView of(PhaseKind kind, Instant startsAt, Instant endsAt, PhaseKind now) {
        Time time = now == kind ? Time.NOW : now != null && kind.compareTo(now) < 0 ? Time.PAST : Time.AHEAD;
        return new PhaseView(kind, startsAt, endsAt, PhaseDays.of(kind, startsAt, endsAt), time);
    }
}
