package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to partners about their settlements. Amounts and lines stand on the pages behind the login and not in a mail. */
@Dependent
class SettlementMails implements MailTemplates {

    static final String ISSUED = "rewards.letter.settlement-issued";
    static final String CORRECTED = "rewards.letter.settlement-corrected";
    static final String REJECTED = "rewards.letter.settlement-rejected";
    static final String RETURNED = "rewards.letter.settlement-returned";
    static final String PAID = "rewards.letter.settlement-paid";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(ISSUED, "nummer", "monat", "frist", "link"),
                MailTemplate.needed(CORRECTED, "nummer", "monat", "frist", "link", "grund"),
                MailTemplate.needed(REJECTED, "nummer", "monat", "frist", "link", "grund"),
                MailTemplate.needed(RETURNED, "nummer", "monat", "link", "grund"),
                MailTemplate.needed(PAID, "nummer", "monat", "link"));
    }
}
