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
 * @param fleeting whether address and words are forgotten once it is delivered, or cannot be: what it tells of shall not be brought
 *     together with its recipient afterwards. That a mail went stays
 */
public record Letter(String to, String subjectLine, String body, Subject about, String unsubscribe, boolean fleeting)
        implements Serializable {

    public Letter {
        // A line break in a header would begin another header.
        to = to.replaceAll("\\p{Cntrl}+", " ").strip();
        subjectLine = subjectLine.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public Letter(String to, String subjectLine, String body, Subject about, String unsubscribe) {
        this(to, subjectLine, body, about, unsubscribe, false);
    }

    /** A mail that has to come. */
    public Letter(String to, String subjectLine, String body, Subject about) {
        this(to, subjectLine, body, about, null);
    }

    /** The same, forgotten once it is delivered. */
    public Letter asFleeting() {
        return new Letter(to, subjectLine, body, about, unsubscribe, true);
    }
}
