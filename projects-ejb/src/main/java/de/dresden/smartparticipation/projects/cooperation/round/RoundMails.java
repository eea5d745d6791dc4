package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to the companies of a pair; each waits for their answer or tells of it, so none can be declined. */
@Dependent
class RoundMails implements MailTemplates {

    static final String ASKED = "projects.letter.pairing-asked";
    static final String REMINDED = "projects.letter.pairing-reminded";
    static final String ACCEPTED = "projects.letter.pairing-accepted";
    static final String DECLINED = "projects.letter.pairing-declined";
    static final String LAPSED = "projects.letter.pairing-lapsed";
    static final String LEFT = "projects.letter.pairing-left";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(ASKED, "titel", "firma", "partner", "ende", "link"),
                MailTemplate.needed(REMINDED, "titel", "firma", "partner", "ende", "link"),
                MailTemplate.needed(ACCEPTED, "titel", "firma", "partner", "link"),
                MailTemplate.needed(DECLINED, "titel", "firma", "partner"),
                MailTemplate.needed(LAPSED, "titel", "firma", "partner"),
                MailTemplate.needed(LEFT, "titel", "firma", "partner"));
    }
}
