package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to agencies. */
@Dependent
class HearingMails implements MailTemplates {

    static final String NOTICE = "participation.hearing-mail.notice";
    static final String REMINDER = "participation.hearing-mail.reminder";
    static final String ROUND_EXTENDED = "participation.hearing-mail.round-extended";
    static final String EXTENSION_GRANTED = "participation.hearing-mail.extension-granted";
    static final String EXTENSION_REFUSED = "participation.hearing-mail.extension-refused";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(NOTICE, "traeger", "plan", "plannummer", "frist", "link"),
                MailTemplate.needed(REMINDER, "traeger", "plan", "plannummer", "frist", "link"),
                MailTemplate.needed(ROUND_EXTENDED, "traeger", "plan", "plannummer", "frist", "grund"),
                MailTemplate.needed(EXTENSION_GRANTED, "traeger", "plan", "plannummer", "frist", "bemerkung"),
                MailTemplate.needed(EXTENSION_REFUSED, "traeger", "plan", "plannummer", "frist", "bemerkung"));
    }
}
