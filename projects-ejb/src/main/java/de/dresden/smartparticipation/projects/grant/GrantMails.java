package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to recipients of grants; each is about their own procedure, so none can be declined. */
@Dependent
class GrantMails implements MailTemplates {

    static final String ANNOUNCED = "projects.letter.grant-announced";

    static final String LINK = "projects.letter.grant-link";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(ANNOUNCED, "titel", "nummer", "link"),
                MailTemplate.needed(LINK, "titel", "nummer", "link"));
    }
}
