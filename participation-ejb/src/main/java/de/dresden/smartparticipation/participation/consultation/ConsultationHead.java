package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;

/**
 * What the other rooms need to know of a consultation.
 *
 * @param id key
 * @param reference public reference, as {@code BV-2026-001}
 * @param title title
 * @param state where it stands
 * @param department responsible department
 * @param phase phase at this moment; null while nothing has begun
 */
public record ConsultationHead(
        long id, String reference, String title, ConsultationState state, long department, PhaseKind phase)
        implements Serializable {

    /** Whether citizens may contribute at this moment. */
    public boolean openForCitizens() {
        return state == ConsultationState.PUBLISHED && phase == PhaseKind.PARTICIPATION;
    }

    /** Whether staff may take contributions in: imports, letters, notes of events. */
    public boolean takesContributions() {
        return state.takesContributions();
    }

    /** Whether answers may still be written, approved, published and corrected: until it is archived. */
    public boolean beingAnswered() {
        return state != ConsultationState.ARCHIVED;
    }
}
