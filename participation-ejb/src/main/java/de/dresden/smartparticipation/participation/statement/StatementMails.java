package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.Letters;
import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Mails to those who made a statement; without its text, since the address is not confirmed. */
@Dependent
class StatementMails implements MailTemplates {

    private static final String ACKNOWLEDGEMENT = "participation.statement-mail.acknowledgement";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss").withZone(Clocks.BERLIN);

    @Inject
    private Letters letters;

    @Inject
    private PublicAddress address;

    @Override
    public List<MailTemplate> templates() {
        return List.of(MailTemplate.needed(ACKNOWLEDGEMENT, "nummer", "plan", "eingang", "link"));
    }

    Letter acknowledgement(Acknowledgement one, String email, long statement) {
        return letters.letter(
                ACKNOWLEDGEMENT,
                Locale.GERMAN,
                email,
                Map.of(
                        "nummer", one.reference(),
                        "plan", one.planName(),
                        "eingang", MOMENT.format(one.receivedAt()),
                        "link", address.of("/public/statement.xhtml?receipt=" + one.key())),
                new Subject(StatementChanged.SUBJECT, statement, one.reference()));
    }
}
