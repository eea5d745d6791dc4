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
 */
public record Letter(String to, String subjectLine, String body, Subject about) implements Serializable {

    public Letter {
        // A line break in a header would begin another header.
        to = to.replaceAll("\\p{Cntrl}+", " ").strip();
        subjectLine = subjectLine.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
