package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The mails that tell applicants what the city decided; the notice (Bescheid) follows with the grant. */
@Dependent
class DecisionMails implements MailTemplates {

    static final String SELECTED = "projects.letter.decision-selected";
    static final String WAITING = "projects.letter.decision-waiting";
    static final String NOT_SELECTED = "projects.letter.decision-not-selected";

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(SELECTED, "titel", "nummer", "aufruf", "betrag"),
                MailTemplate.needed(WAITING, "titel", "nummer", "aufruf", "platz"),
                MailTemplate.needed(NOT_SELECTED, "titel", "nummer", "aufruf", "grund"));
    }
}
