package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to companies; each is about what they began themselves, so none can be declined. */
@Dependent
class CompanyMails implements MailTemplates {

    static final String DRAFT = "projects.letter.company-draft";
    static final String RECEIVED = "projects.letter.company-received";
    static final String ASKED = "projects.letter.company-asked";
    static final String ANSWERED = "projects.letter.company-answered";
    static final String RELEASED = "projects.letter.company-released";
    static final String REFUSED = "projects.letter.company-refused";
    static final String WITHDRAWN = "projects.letter.company-withdrawn";
    static final String INVITED = "projects.letter.company-invited";
    static final String PAIRED = "projects.letter.company-paired";
    static final String ALONE = "projects.letter.company-alone";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(DRAFT, "titel", "nummer", "link"),
                MailTemplate.needed(RECEIVED, "titel", "nummer", "link"),
                MailTemplate.needed(ASKED, "titel", "nummer", "frage", "ende", "link"),
                MailTemplate.needed(ANSWERED, "titel", "nummer"),
                MailTemplate.needed(RELEASED, "titel", "nummer", "link"),
                MailTemplate.needed(REFUSED, "titel", "nummer", "grund"),
                MailTemplate.needed(WITHDRAWN, "titel", "nummer"),
                MailTemplate.needed(INVITED, "titel", "link"),
                MailTemplate.needed(PAIRED, "titel", "nummer", "partner", "link"),
                MailTemplate.needed(ALONE, "titel", "nummer", "partner", "link"));
    }
}
