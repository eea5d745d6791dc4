package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails of the check: to who is refused, and to departments whose view is waited for. */
@Dependent
class CheckMails implements MailTemplates {

    static final String REFUSED = "projects.letter.application-refused";
    static final String VIEW = "projects.letter.application-view";
    static final String REMINDER = "projects.letter.application-reminder";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(REFUSED, "titel", "nummer", "aufruf", "grund", "rechtsbehelf", "kontakt"),
                MailTemplate.needed(VIEW, "titel", "nummer", "aufruf", "frage", "ende", "link"),
                MailTemplate.needed(REMINDER, "titel", "nummer", "aufruf", "ende", "link"));
    }
}
