package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to the companies of a tandem; nothing is granted without what they ask for, so none can be declined. */
@Dependent
class TandemMails implements MailTemplates {

    static final String DECLARE = "projects.letter.tandem-declaration";

    @Override
    public List<MailTemplate> templates() {
        return List.of(MailTemplate.needed(DECLARE, "firma", "partner", "ende", "link"));
    }
}
