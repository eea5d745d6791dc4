package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails of this room. */
@Dependent
class FeedbackMails implements MailTemplates {

    @Override
    public List<MailTemplate> templates() {
        return List.of(MailTemplate.needed(PageFeedback.ANSWERED_MAIL, "nummer", "text", "antwort"));
    }
}
