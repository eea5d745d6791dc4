package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secret links under which a recipient proves the use and answers. */
@Dependent
class ProofLinks {

    static final String PURPOSE = "projects.proof";

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    /** The page's address with a new key, for a mail. */
    String address(Subject proof) {
        return addresses.of("/public/proof.xhtml?key=" + links.issue(proof, PURPOSE, null));
    }

    Optional<Subject> open(String key) {
        return key == null ? Optional.empty() : links.open(key, PURPOSE).map(LinkedSubject::subject);
    }

    /** Ends the links, where another person is to prove the use. */
    void close(Subject proof) {
        links.revoke(proof, PURPOSE);
    }
}
