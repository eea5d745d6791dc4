package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to the companies of a tandem; they ask for what nothing is granted without, or tell of its end, so none can be declined. */
@Dependent
class TandemMails implements MailTemplates {

    static final String DECLARE = "projects.letter.tandem-declaration";
    static final String LEFT = "projects.letter.tandem-left";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(DECLARE, "firma", "partner", "ende", "link"),
                MailTemplate.needed(LEFT, "firma", "partner"));
    }
}
