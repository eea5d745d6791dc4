package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * An application counts from the moment its address is confirmed; the receipt brings the link to the own page. Later a new address of
 * the contact is confirmed alike.
 */
@Dependent
class ConfirmedPartners {

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerDesk desk;

    @Inject
    private Clock clock;

    void on(@Observes AddressConfirmed event) {
        if (event.purpose().equals(PartnerLinks.PURPOSE)) {
            Partner partner = register.lock(register.find(event.subject().id()));
            if (partner.contact().email().equalsIgnoreCase(event.email())) {
                partner.confirm(clock.instant()).ifPresent(change -> desk.tell(partner, change, PartnerMails.RECEIVED));
            }
        } else if (event.purpose().equals(PartnerLinks.CONTACT)) {
            Partner partner = register.lock(register.find(event.subject().id()));
            partner.confirmAddress(event.email(), clock.instant())
                    .ifPresent(change -> desk.tell(partner, change, null));
        }
    }
}
