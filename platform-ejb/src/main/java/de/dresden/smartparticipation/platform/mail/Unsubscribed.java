package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;

/**
 * Somebody wants no more mails about a case. The room of the case may observe it and forget the address, in the same transaction;
 * in the audit the address does not stand.
 *
 * @param subject the case
 * @param email the address that gets no more
 */
public record Unsubscribed(Subject subject, String email) implements Happening {

    @Override
    public String action() {
        return "mail.unsubscribed";
    }
}
