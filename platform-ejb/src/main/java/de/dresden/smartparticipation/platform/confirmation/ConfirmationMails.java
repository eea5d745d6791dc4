package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails of this room. */
@Dependent
class ConfirmationMails implements MailTemplates {

    static final String CONFIRMATION = "platform.letter.confirmation";

    @Override
    public List<MailTemplate> templates() {
        return List.of(MailTemplate.needed(CONFIRMATION, "anliegen", "link", "nummer"));
    }
}
