package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secret links to the pages of whoever sent a contribution online; each mail brings a new one, and all stay good. */
@Dependent
public class SendersLinks {

    public static final String PURPOSE = "participation.contribution";

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

    /** The frame for a letter: whoever sent the contribution online is told of the own page, too. */
    ConsultationFrame forLetter(ConsultationFrame frame, Contribution to) {
        return to.sentOnline() && to.sender().email() != null
                ? frame.reachedUnder(Texts.german().text("participation.letter.own-page", address(to.subject())))
                : frame;
    }
}
