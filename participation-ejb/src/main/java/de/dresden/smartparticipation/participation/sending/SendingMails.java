package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to whoever has confirmed an address. */
@Dependent
class SendingMails implements MailTemplates {

    static final String RECEIVED = "participation.letter.received";

    @Override
    public List<MailTemplate> templates() {
        return List.of(MailTemplate.wished(RECEIVED, "titel", "nummer", "verfahren", "link"));
    }
}
