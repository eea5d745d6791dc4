package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secret links to an applicant's own page. */
@Dependent
class PartnerLinks {

    static final String PURPOSE = "rewards.partner";

    /** Confirms a new address of a contact. */
    static final String CONTACT = "rewards.partner-contact";

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    String key(Subject partner) {
        return links.issue(partner, PURPOSE, null);
    }

    /** The page's address with a new key, for a mail. */
    String address(Subject partner) {
        return addresses.of("/public/partnerApplication.xhtml?key=" + key(partner));
    }

    Optional<Subject> open(String key) {
        return links.open(key, PURPOSE).map(LinkedSubject::subject);
    }

    /** Until then they tell how the application was decided, also to who comes back to an old mail. */
    void close(Subject partner) {
        links.revoke(partner, PURPOSE);
    }
}
