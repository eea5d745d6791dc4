package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to partners; each is about a contract or on the way to one, so none can be declined. */
@Dependent
class PartnerMails implements MailTemplates {

    static final String RECEIVED = "rewards.letter.partner-received";
    static final String ASKED = "rewards.letter.partner-asked";
    static final String APPROVED = "rewards.letter.partner-approved";
    static final String REFUSED = "rewards.letter.partner-refused";
    static final String ACTIVE = "rewards.letter.partner-active";
    static final String SUSPENDED = "rewards.letter.partner-suspended";
    static final String RESUMED = "rewards.letter.partner-resumed";
    static final String ENDED = "rewards.letter.partner-ended";
    static final String CONTACT_CHANGED = "rewards.letter.partner-contact-changed";
    static final String IBAN_PROPOSED = "rewards.letter.partner-iban-proposed";
    static final String IBAN_CHANGED = "rewards.letter.partner-iban-changed";
    static final String CHANGE_RETURNED = "rewards.letter.partner-change-returned";
    static final String CHANGED = "rewards.letter.partner-changed";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(RECEIVED, "titel", "nummer", "link"),
                MailTemplate.needed(ASKED, "titel", "nummer", "frage", "link"),
                MailTemplate.needed(APPROVED, "titel", "nummer"),
                MailTemplate.needed(REFUSED, "titel", "nummer", "grund"),
                MailTemplate.needed(ACTIVE, "titel", "nummer"),
                MailTemplate.needed(SUSPENDED, "titel", "nummer", "grund"),
                MailTemplate.needed(RESUMED, "titel", "nummer", "grund"),
                MailTemplate.needed(ENDED, "titel", "nummer", "grund"),
                MailTemplate.needed(CONTACT_CHANGED, "titel", "nummer", "adresse"),
                MailTemplate.needed(IBAN_PROPOSED, "titel", "nummer", "konto"),
                MailTemplate.needed(IBAN_CHANGED, "titel", "nummer", "konto", "tag"),
                MailTemplate.needed(CHANGE_RETURNED, "titel", "nummer", "grund"),
                MailTemplate.needed(CHANGED, "titel", "nummer"));
    }
}
