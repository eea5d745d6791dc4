package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails that ask how satisfied a company is; none is needed, so they can be declined. */
@Dependent
class SatisfactionMails implements MailTemplates {

    static final String ASKED = "projects.letter.satisfaction-asked";
    static final String REMINDED = "projects.letter.satisfaction-reminded";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(ASKED, "firma", "partner", "monate", "ende", "link"),
                MailTemplate.needed(REMINDED, "firma", "partner", "monate", "ende", "link"));
    }
}
