package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to those who sent an idea and gave an address. */
@Dependent
class IdeaMails implements MailTemplates {

    static final String PUBLISHED = "projects.letter.idea-published";
    static final String REJECTED = "projects.letter.idea-rejected";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(PUBLISHED, "titel", "nummer"),
                MailTemplate.needed(REJECTED, "titel", "nummer", "grund"));
    }
}
