package de.dresden.smartparticipation.platform.mail;

import java.io.Serializable;
import java.util.List;

/**
 * Which mails to list; empty values do not restrict.
 *
 * @param states states
 * @param text part of the address, the subject line or the case's reference
 */
public record MailFilter(List<MailState> states, String text) implements Serializable {

    public MailFilter {
        states = List.copyOf(states);
    }

    public static MailFilter all() {
        return new MailFilter(List.of(), null);
    }
}
