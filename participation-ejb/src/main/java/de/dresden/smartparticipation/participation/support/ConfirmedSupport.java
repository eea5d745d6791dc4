package de.dresden.smartparticipation.participation.support;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The reader of an address has said that the support is wanted, or taken back. */
@Dependent
class ConfirmedSupport {

    @Inject
    private SupportTable supports;

    @Inject
    private ParticipantKeys keys;

    void on(@Observes AddressConfirmed event) {
        if (event.purpose().equals(Supporting.PURPOSE)) {
            supports.add(event.subject().id(), keys.ofEmail(event.email()));
        } else if (event.purpose().equals(Supporting.END)) {
            supports.remove(event.subject().id(), keys.ofEmail(event.email()));
        }
    }
}
