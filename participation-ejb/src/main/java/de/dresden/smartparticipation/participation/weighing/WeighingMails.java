package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mail that tells the result. */
@Dependent
class WeighingMails implements MailTemplates {

    static final String RESULT = "participation.weighing-mail.result";

    @Override
    public List<MailTemplate> templates() {
        return List.of(MailTemplate.needed(
                RESULT, "nummer", "plan", "plannummer", "beschluss", "rechtsgrundlage", "ergebnis"));
    }
}
