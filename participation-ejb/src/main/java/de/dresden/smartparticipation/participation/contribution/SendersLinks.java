package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** The secret links to the pages of whoever sent a contribution online; each mail brings a new one, and all stay good. */
@Dependent
public class SendersLinks {

    public static final String PURPOSE = "participation.contribution";

    /** Of a part: that of the whole. */
    private static final String LANGUAGE = """
            select s.language from participation.submission s join participation.contribution c on c.id = ?
            where s.contribution_id = ? or s.contribution_id = c.origin_id""";

    @Inject
    private Sql sql;

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    public String key(Subject contribution) {
        return links.issue(contribution, PURPOSE, null);
    }

    /** The page's address with a key, for a mail. */
    public String address(Subject contribution) {
        return addresses.of("/public/mine.xhtml?key=" + key(contribution));
    }

    public Optional<Subject> open(String key) {
        return links.open(key, PURPOSE).map(LinkedSubject::subject);
    }

    /** The frame for a letter: whoever sent the contribution online is told of the own page too, in the language it was sent in. */
    ConsultationFrame forLetter(ConsultationFrame frame, Contribution to) {
        if (!to.sentOnline() || to.sender().email() == null) {
            return frame;
        }
        Locale language = sql.first(LANGUAGE, row -> Locale.forLanguageTag(row.text("language")), to.id(), to.id())
                .orElse(Locale.GERMAN);
        String page = Texts.in(language).text("participation.letter.own-page", address(to.subject()));
        return frame.reachedUnder(page, language);
    }
}
