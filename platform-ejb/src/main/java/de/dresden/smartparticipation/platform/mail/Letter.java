package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * A mail to be sent.
 *
 * @param to address of the one recipient
 * @param subjectLine subject line; line breaks and other control characters become spaces
 * @param body plain text
 * @param about the case it tells of
 * @param unsubscribe address of the page where the recipient says that no more shall come, or null where it has to come
 */
public record Letter(String to, String subjectLine, String body, Subject about, String unsubscribe)
        implements Serializable {

    public Letter {
        // A line break in a header would begin another header.
        to = to.replaceAll("\\p{Cntrl}+", " ").strip();
        subjectLine = subjectLine.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** A mail that has to come. */
    public Letter(String to, String subjectLine, String body, Subject about) {
        this(to, subjectLine, body, about, null);
    }
}
