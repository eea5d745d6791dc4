package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to followers. */
@Dependent
class FollowerMails implements MailTemplates {

    static final String PHASE = "participation.letter.follow-phase";
    static final String DIGEST = "participation.letter.follow-digest";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.wished(PHASE, "verfahren", "phase", "link"),
                MailTemplate.wished(DIGEST, "verfahren", "beitraege", "antworten", "link"));
    }
}
