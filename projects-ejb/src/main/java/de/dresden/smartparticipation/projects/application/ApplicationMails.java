package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to applicants; each is about a procedure that they began, so none can be declined. */
@Dependent
class ApplicationMails implements MailTemplates {

    static final String DRAFT = "projects.letter.application-draft";
    static final String RECEIVED = "projects.letter.application-received";
    static final String ASKED = "projects.letter.application-asked";
    static final String ANSWERED = "projects.letter.application-answered";
    static final String WITHDRAWN = "projects.letter.application-withdrawn";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(DRAFT, "titel", "nummer", "aufruf", "ende", "link"),
                MailTemplate.needed(RECEIVED, "titel", "nummer", "aufruf", "angaben", "link"),
                MailTemplate.needed(ASKED, "titel", "nummer", "frage", "ende", "link"),
                MailTemplate.needed(ANSWERED, "titel", "nummer"),
                MailTemplate.needed(WITHDRAWN, "titel", "nummer"));
    }
}
