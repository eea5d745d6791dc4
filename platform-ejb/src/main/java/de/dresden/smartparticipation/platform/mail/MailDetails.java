package de.dresden.smartparticipation.platform.mail;

import java.io.Serializable;

/**
 * A mail as it reads.
 *
 * @param row what the list tells
 * @param body plain text
 * @param aboutType kind of the case it tells of
 * @param lastError what the mail server said to the last attempt, or null
 * @param unsubscribe address of the page that stops such mails, or null
 */
public record MailDetails(MailRow row, String body, String aboutType, String lastError, String unsubscribe)
        implements Serializable {}
