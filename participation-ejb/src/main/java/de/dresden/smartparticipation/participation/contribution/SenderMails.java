package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to whoever has sent a contribution. */
@Dependent
class SenderMails implements MailTemplates {

    static final String REFUSED = "participation.letter.refused";
    static final String QUERIED = "participation.letter.queried";
    static final String PUBLISHED = "participation.letter.published";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.wished(REFUSED, "anrede", "titel", "nummer", "verfahren", "grund", "bemerkung", "kontakt"),
                MailTemplate.wished(QUERIED, "anrede", "titel", "nummer", "verfahren", "frage", "kontakt"),
                MailTemplate.wished(PUBLISHED, "anrede", "titel", "nummer", "verfahren", "antwort", "kontakt"));
    }
}
