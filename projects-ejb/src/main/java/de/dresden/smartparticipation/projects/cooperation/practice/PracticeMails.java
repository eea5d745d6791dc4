package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to the companies of a pair whose story is told; each waits for them or tells what became of it, so none can be declined. */
@Dependent
class PracticeMails implements MailTemplates {

    static final String ASKED = "projects.letter.practice-asked";
    static final String CONFIRM = "projects.letter.practice-confirm";
    static final String RETURNED = "projects.letter.practice-returned";
    static final String PUBLISHED = "projects.letter.practice-published";
    static final String WITHDRAWN = "projects.letter.practice-withdrawn";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(ASKED, "firma", "partner", "link"),
                MailTemplate.needed(CONFIRM, "titel", "firma", "partner", "link"),
                MailTemplate.needed(RETURNED, "titel", "firma", "partner", "grund", "link"),
                MailTemplate.needed(PUBLISHED, "titel", "firma", "partner", "seite", "link"),
                MailTemplate.needed(WITHDRAWN, "titel", "firma", "partner", "grund"));
    }
}
