package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails of this room. */
@Dependent
class RequestTemplates implements MailTemplates {

    static final String FILE = "platform.letter.person-data";
    static final String ERASED = "platform.letter.person-data-erased";
    static final String REFUSED = "platform.letter.person-request-refused";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(FILE, "nummer", "link"),
                MailTemplate.fleeting(ERASED, "nummer"),
                MailTemplate.needed(REFUSED, "nummer", "grund"));
    }
}
