package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * What the other rooms need to know of a consultation.
 *
 * @param id key
 * @param reference public reference, as {@code BV-2026-001}
 * @param title title in German
 * @param titleEnglish title in English, or empty
 * @param state where it stands
 * @param department responsible department
 * @param phase phase at this moment; null while nothing has begun
 */
public record ConsultationHead(
        long id,
        String reference,
        String title,
        String titleEnglish,
        ConsultationState state,
        long department,
        PhaseKind phase)
        implements Serializable {

    public ConsultationHead {
        titleEnglish = titleEnglish == null ? "" : titleEnglish;
    }

    /** Its title in both languages, for whoever reads either. */
    public Wording name() {
        return new Wording(title, titleEnglish);
    }

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
