package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.templates.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Mails to senders that have confirmed their address. */
@Dependent
class OwnLetters {

    private record Known(String title, String consultation, String language) {}

    @Inject
    private Sql sql;

    @Inject
    private SendersLinks links;

    @Inject
    private Letters letters;

    /** What has come in, and where its sender follows it. */
    Letter received(Subject contribution, String email) {
        Known known = sql.first(
                        "select c.title, k.title as consultation, s.language from participation.contribution c"
                                + " join participation.consultation k on k.id = c.consultation_id"
                                + " join participation.submission s on s.contribution_id = c.id where c.id = ?",
                        row -> new Known(row.text("title"), row.text("consultation"), row.text("language")),
                        contribution.id())
                .orElseThrow();
        return letters.letter(
                SendingMails.RECEIVED,
                Locale.forLanguageTag(known.language()),
                email,
                Map.of(
                        "titel", known.title(),
                        "nummer", contribution.reference(),
                        "verfahren", known.consultation(),
                        "link", links.address(contribution)),
                contribution);
    }
}
