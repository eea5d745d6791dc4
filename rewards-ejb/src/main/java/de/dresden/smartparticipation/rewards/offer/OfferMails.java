package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to partners about their offers. */
@Dependent
class OfferMails implements MailTemplates {

    static final String APPROVED = "rewards.letter.offer-approved";
    static final String RETURNED = "rewards.letter.offer-returned";
    static final String REFUSED = "rewards.letter.offer-refused";
    static final String PAUSED = "rewards.letter.offer-paused";
    static final String ENDED = "rewards.letter.offer-ended";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(APPROVED, "titel", "nummer"),
                MailTemplate.needed(RETURNED, "titel", "nummer", "bemerkung"),
                MailTemplate.needed(REFUSED, "titel", "nummer", "grund"),
                MailTemplate.needed(PAUSED, "titel", "nummer", "grund"),
                MailTemplate.needed(ENDED, "titel", "nummer", "grund"));
    }
}
