package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secret links to a company's own page, and those by which a named partner joins. */
@Dependent
class CompanyLinks {

    static final String PURPOSE = "projects.company";
    static final String INVITATION = "projects.company-invitation";

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    String key(Subject company) {
        return links.issue(company, PURPOSE, null);
    }

    /** The page's address with a new key, for a mail. */
    String address(Subject company) {
        return addresses.of("/public/myCompany.xhtml?key=" + key(company));
    }

    /** Where the partner that this company named joins, with a new key. */
    String invitation(Subject company) {
        return addresses.of("/public/companyPair.xhtml?key=" + links.issue(company, INVITATION, null));
    }

    Optional<Subject> open(String key) {
        return links.open(key, PURPOSE).map(LinkedSubject::subject);
    }

    /** The company that named whoever has the key. */
    Optional<Subject> invited(String key) {
        return links.open(key, INVITATION).map(LinkedSubject::subject);
    }

    void close(Subject company) {
        links.revoke(company, PURPOSE);
        closeInvitation(company);
    }

    void closeInvitation(Subject company) {
        links.revoke(company, INVITATION);
    }
}
