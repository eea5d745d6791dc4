package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mail to who was appointed to a jury; it begins a duty, so it cannot be declined. */
@Dependent
class JuryMails implements MailTemplates {

    static final String APPOINTED = "projects.letter.jury-appointed";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(APPOINTED, "anrede", "aufruf", "nummer", "amt", "zeitraum", "bewertung", "link"));
    }
}
