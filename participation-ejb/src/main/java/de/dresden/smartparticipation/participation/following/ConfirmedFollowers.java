package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.mail.Unsubscribed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever reads an address has confirmed to follow, or ends the mails. */
@Dependent
class ConfirmedFollowers {

    @Inject
    private FollowerTable followers;

    void on(@Observes AddressConfirmed event) {
        if (event.purpose().equals(Following.PURPOSE)) {
            followers.confirm(event.subject().id(), event.email());
        }
    }

    void on(@Observes Unsubscribed event) {
        if (event.subject().type().equals("consultation")) {
            followers.forget(event.subject().id(), event.email());
        }
    }
}
