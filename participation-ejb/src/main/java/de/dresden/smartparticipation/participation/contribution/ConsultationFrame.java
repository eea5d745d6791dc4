package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Subject;

/**
 * What a contribution needs to know of its consultation.
 *
 * @param id key
 * @param reference as {@code BV-2026-001}
 * @param title title
 * @param department the responsible department
 * @param state its state, by name
 * @param contact whom a sender may ask: name, address and telephone in one line, or the department's name
 */
record ConsultationFrame(long id, String reference, String title, long department, String state, String contact) {

    Subject subject() {
        return new Subject("consultation", id, reference);
    }
}
