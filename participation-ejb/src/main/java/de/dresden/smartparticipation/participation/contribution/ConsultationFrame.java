package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.Locale;

/**
 * What a contribution needs to know of its consultation.
 *
 * @param id key
 * @param reference as {@code BV-2026-001}
 * @param name title, in German and where it was written in English
 * @param department the responsible department
 * @param state its state, by name
 * @param contact whom a sender may ask: name, address and telephone in one line, or the department's name
 * @param language in which a sender is written to
 */
record ConsultationFrame(
        long id, String reference, Wording name, long department, String state, String contact, Locale language) {

    /**
     * @throws Refused while it is a draft: nobody can contribute to what is not announced; and once it is evaluated: what would
     *     come in then could not be weighed any more
     */
    void ensureTakesIn() {
        ConsultationState now = ConsultationState.valueOf(state);
        if (!now.takesContributions()) {
            throw new Refused(Reason.of(
                    "participation.contribution.consultation-" + (now == ConsultationState.DRAFT ? "draft" : "over"),
                    name));
        }
    }

    /** @throws Refused once it is archived: nothing of it changes any more */
    void ensureNotArchived() {
        if (ConsultationState.valueOf(state) == ConsultationState.ARCHIVED) {
            throw new Refused(Reason.of("participation.contribution.archived", name));
        }
    }

    /** The same with one more way to ask, for a sender who is written to in this language. */
    ConsultationFrame reachedUnder(String address, Locale senders) {
        return new ConsultationFrame(id, reference, name, department, state, contact + "\n\n" + address, senders);
    }

    /** In German, as staff knows it. */
    String title() {
        return name.german();
    }

    Subject subject() {
        return new Subject("consultation", id, reference);
    }
}
