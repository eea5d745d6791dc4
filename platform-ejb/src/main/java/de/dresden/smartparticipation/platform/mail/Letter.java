package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * A mail to be sent.
 *
 * @param to address of the one recipient
 * @param subjectLine subject line, one line
 * @param body plain text
 * @param about the case it tells of
 */
public record Letter(String to, String subjectLine, String body, Subject about) implements Serializable {}
