package de.dresden.smartparticipation.platform.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in a list.
 *
 * @param id key
 * @param to recipient; null once a fleeting mail is delivered or given up
 * @param subjectLine subject line
 * @param aboutReference reference of the case it tells of
 * @param createdAt when it was written
 * @param state where it is
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, for one that waits
 * @param sentAt when the mail server took it, or null
 */
public record MailRow(
        long id,
        String to,
        String subjectLine,
        String aboutReference,
        Instant createdAt,
        MailState state,
        int attempts,
        Instant nextAttemptAt,
        Instant sentAt)
        implements Serializable {

    /** Whether it is forgotten to whom it went and what it said. */
    public boolean forgotten() {
        return to == null;
    }
}
