package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the page of a confirmation shows before its button is pressed.
 *
 * @param what what is confirmed, in the reader's words
 * @param subject what it is about
 * @param email the address that is confirmed; null once it is
 * @param endsAt until when it can be confirmed
 * @param confirmedAt when it was confirmed, or null
 */
public record PendingConfirmation(String what, Subject subject, String email, Instant endsAt, Instant confirmedAt)
        implements Serializable {

    /** Said with the words for its purpose, which stood there before. */
    PendingConfirmation being(String words) {
        return new PendingConfirmation(words, subject, email, endsAt, confirmedAt);
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
