package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to agencies, and the letters to those without an electronic address. */
@Dependent
class HearingMails implements MailTemplates {

    static final String NOTICE = "participation.hearing-mail.notice";
    static final String REMINDER = "participation.hearing-mail.reminder";
    static final String ROUND_EXTENDED = "participation.hearing-mail.round-extended";
    static final String EXTENSION_GRANTED = "participation.hearing-mail.extension-granted";
    static final String EXTENSION_REFUSED = "participation.hearing-mail.extension-refused";

    static final String LETTER = "participation.hearing-letter.notice";
    static final String REMINDING_LETTER = "participation.hearing-letter.reminder";

    private static final String[] ASKED = {
        "traeger",
        "plan",
        "plannummer",
        "frist",
        "link",
        "link-keine-bedenken",
        "link-nicht-betroffen",
        "link-stellungnahme",
        "link-fristverlaengerung"
    };

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(NOTICE, ASKED),
                MailTemplate.needed(REMINDER, ASKED),
                MailTemplate.needed(LETTER, "traeger", "plan", "plannummer", "frist", "link"),
                MailTemplate.needed(REMINDING_LETTER, "traeger", "plan", "plannummer", "frist", "link"),
                MailTemplate.needed(ROUND_EXTENDED, "traeger", "plan", "plannummer", "frist", "grund"),
                MailTemplate.needed(EXTENSION_GRANTED, "traeger", "plan", "plannummer", "frist", "bemerkung"),
                MailTemplate.needed(EXTENSION_REFUSED, "traeger", "plan", "plannummer", "frist", "bemerkung"));
    }

    /** What is printed for an agency: the notice, or once it was reminded the reminder. */
    static String onPaper(Hearing hearing) {
        return hearing.wasReminded() ? REMINDING_LETTER : LETTER;
    }
}
