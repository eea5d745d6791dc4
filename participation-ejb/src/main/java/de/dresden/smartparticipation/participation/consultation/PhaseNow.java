package de.dresden.smartparticipation.participation.consultation;

import java.time.Instant;

/**
 * Which phase a consultation is in. The clock opens and ends the participation; the evaluation lasts until it is really done,
 * however long it was planned; results are shown from their day on, and never before everything is answered.
 */
final class PhaseNow {

    private PhaseNow() {}

    /**
     * @param from begin of the participation, or null
     * @param until end of the participation, exclusive, or null
     * @param results begin of the results, or null
     * @return the phase; null while nothing has begun
     */
    static PhaseKind of(ConsultationState state, Instant from, Instant until, Instant results, Instant now) {
        return switch (state) {
            case DRAFT -> null;
            case PUBLISHED -> published(from, until, now);
            case CLOSED -> PhaseKind.EVALUATION;
            case EVALUATED, ARCHIVED ->
                results != null && now.isBefore(results) ? PhaseKind.EVALUATION : PhaseKind.RESULTS;
        };
    }

    private static PhaseKind published(Instant from, Instant until, Instant now) {
        if (from == null || now.isBefore(from)) {
            return null;
        }
        return until == null || now.isBefore(until) ? PhaseKind.PARTICIPATION : PhaseKind.EVALUATION;
    }
}
