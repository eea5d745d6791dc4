package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;

/**
 * An administrator had a mail sent again.
 *
 * @param mail the mail
 * @param subjectLine its subject line
 */
record MailSentAgain(long mail, String subjectLine) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("mail", mail, subjectLine);
    }

    @Override
    public String action() {
        return "mail.sent-again";
    }
}
