package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails of juries. Each begins a duty, so none can be declined: to who was appointed, and to who has to agree as the second person. */
@Dependent
class JuryMails implements MailTemplates {

    static final String APPOINTED = "projects.letter.jury-appointed";

    static final String LIFT_ASKED = "projects.letter.jury-lift-asked";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(APPOINTED, "anrede", "aufruf", "nummer", "amt", "zeitraum", "bewertung", "link"),
                MailTemplate.needed(LIFT_ASKED, "aufruf", "nummer", "link"));
    }
}
