package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secret links to an applicant's own page. */
@Dependent
public class ApplicationLinks {

    static final String PURPOSE = "projects.application";

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    String key(Subject application) {
        return links.issue(application, PURPOSE, null);
    }

    /** The page's address with a new key, for a mail. */
    String address(Subject application) {
        return addresses.of("/public/myApplication.xhtml?key=" + key(application));
    }

    /** The application whose secret key it is. */
    public Optional<Subject> open(String key) {
        return links.open(key, PURPOSE).map(LinkedSubject::subject);
    }

    void close(Subject application) {
        links.revoke(application, PURPOSE);
    }
}
