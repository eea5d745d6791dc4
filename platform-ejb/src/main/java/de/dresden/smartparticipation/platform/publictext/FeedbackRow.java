package de.dresden.smartparticipation.platform.publictext;

import java.io.Serializable;
import java.time.Instant;

/**
 * Feedback as administrators read it.
 *
 * @param id key
 * @param reference what it is called, as {@code RM-50}
 * @param page where it was noticed, or null
 * @param text what was noticed
 * @param email where the answer goes, or null
 * @param receivedAt when it came
 * @param answer what was answered or noted, or null
 * @param doneAt when, or null while it is open
 * @param doneBy by whom, or null
 */
public record FeedbackRow(
        long id,
        String reference,
        String page,
        String text,
        String email,
        Instant receivedAt,
        String answer,
        Instant doneAt,
        String doneBy)
        implements Serializable {

    public boolean open() {
        return doneAt == null;
    }
}
