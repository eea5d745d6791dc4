package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails to recipients of grants about their proof of use and what follows; all are duties of the grant, so none can be declined. */
@Dependent
class ProofMails implements MailTemplates {

    static final String DUE = "projects.letter.proof-due";
    static final String SOON = "projects.letter.proof-soon";
    static final String LATE = "projects.letter.proof-late";
    static final String RECEIVED = "projects.letter.proof-received";
    static final String ASKED = "projects.letter.proof-asked";
    static final String ACCEPTED = "projects.letter.proof-accepted";
    static final String HEARING = "projects.letter.reclaim-hearing";
    static final String NOTICE = "projects.letter.reclaim-notice";
    static final String SETTLED = "projects.letter.reclaim-settled";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(DUE, "titel", "nummer", "ende", "link"),
                MailTemplate.needed(SOON, "titel", "nummer", "ende", "link"),
                MailTemplate.needed(LATE, "titel", "nummer", "ende", "link"),
                MailTemplate.needed(RECEIVED, "titel", "nummer"),
                MailTemplate.needed(ASKED, "titel", "nummer", "frage", "ende", "link"),
                MailTemplate.needed(ACCEPTED, "titel", "nummer", "bemerkung", "link"),
                MailTemplate.needed(HEARING, "titel", "nummer", "ende", "link"),
                MailTemplate.needed(NOTICE, "titel", "nummer", "ende", "link"),
                MailTemplate.needed(SETTLED, "titel", "nummer"));
    }
}
