package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to recipients about their requests; each is about their own, so none can be declined. */
@Dependent
class DrawdownMails implements MailTemplates {

    static final String RECEIVED = "projects.letter.drawdown-received";
    static final String REFUSED = "projects.letter.drawdown-refused";
    static final String PAID = "projects.letter.drawdown-paid";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(RECEIVED, "titel", "nummer", "betrag"),
                MailTemplate.needed(REFUSED, "titel", "nummer", "betrag", "grund"),
                MailTemplate.needed(PAID, "titel", "nummer", "betrag"));
    }
}
