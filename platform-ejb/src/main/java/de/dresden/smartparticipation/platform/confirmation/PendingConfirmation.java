package de.dresden.smartparticipation.platform.confirmation;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the page of a confirmation shows before its button is pressed.
 *
 * @param purpose what for; the sentence is the text {@code <module>.confirmation.<rest of the purpose>}, with {0} for the reference
 * @param reference reference of what it is about
 * @param email the address that is confirmed
 * @param endsAt until when it can be confirmed
 * @param confirmedAt when it was confirmed, or null
 */
public record PendingConfirmation(String purpose, String reference, String email, Instant endsAt, Instant confirmedAt)
        implements Serializable {

    public boolean confirmed() {
        return confirmedAt != null;
    }

    /** Key of the sentence that says what is confirmed. */
    public String sentence() {
        return Purposes.sentence(purpose);
    }
}
