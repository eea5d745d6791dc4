package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.templates.Letters;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Mails to senders that have confirmed their address. */
@Dependent
class OwnLetters {

    private record Known(String title, Wording consultation, Locale language) {}

    @Inject
    private Sql sql;

    @Inject
    private SendersLinks links;

    @Inject
    private Letters letters;

    /** What has come in, and where its sender follows it. */
    Letter received(Subject contribution, String email) {
        Known known = sql.first(
                        "select c.title, k.title as consultation, w.title as consultation_english, s.language"
                                + " from participation.contribution c"
                                + " join participation.consultation k on k.id = c.consultation_id"
                                + " join participation.submission s on s.contribution_id = c.id"
                                + " left join participation.wording w on w.consultation_id = k.id and w.kind = 'ENGLISH'"
                                + " where c.id = ?",
                        row -> new Known(
                                row.text("title"),
                                new Wording(row.text("consultation"), row.text("consultation_english")),
                                Locale.forLanguageTag(row.text("language"))),
                        contribution.id())
                .orElseThrow();
        return letters.letter(
                SendingMails.RECEIVED,
                known.language(),
                email,
                Map.of(
                        "titel", known.title(),
                        "nummer", contribution.reference(),
                        "verfahren", known.consultation().in(known.language()),
                        "link", links.address(contribution)),
                contribution);
    }
}
