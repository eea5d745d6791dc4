package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import java.time.Instant;

/**
 * When a module is open: within its phase, narrowed by its own days, and not after its consultation was closed early.
 *
 * @param state where the consultation stands
 * @param running phase of the consultation at this moment, or null
 * @param phase phase of the module
 * @param phaseStarts first moment of that phase as announced, or null where it has no days
 * @param phaseEnds first moment after it, or null
 * @param closedAt when the consultation was closed, or null
 * @param opens own first moment, or null
 * @param closes own first moment after the end, or null
 */
record ModuleDays(
        ConsultationState state,
        PhaseKind running,
        PhaseKind phase,
        Instant phaseStarts,
        Instant phaseEnds,
        Instant closedAt,
        Instant opens,
        Instant closes) {

    Instant opensAt() {
        return phaseStarts == null || opens == null || opens.isBefore(phaseStarts) ? phaseStarts : opens;
    }

    Instant closesAt() {
        Instant end = earlier(phaseEnds, closes);
        return phase == PhaseKind.PARTICIPATION ? earlier(end, closedAt) : end;
    }

    /** The running phase decides, not its announced days: an evaluation lasts until it is done. */
    boolean open(Instant now) {
        return running == phase && (opens == null || !now.isBefore(opens)) && (closes == null || now.isBefore(closes));
    }

    boolean visible() {
        return state != ConsultationState.DRAFT;
    }

    private static Instant earlier(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
