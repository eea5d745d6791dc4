package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Hears that the address of a request is confirmed. */
@Dependent
class AddressOfRequest {

    @Inject
    private RequestRegister requests;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    void confirmed(@Observes AddressConfirmed event) {
        if (event.purpose().equals(RequestMails.CONFIRM)) {
            PersonRequest request = requests.find(event.subject().id());
            if (request.state() == RequestState.ASKED) {
                happenings.record(request.confirmed(clock.instant()));
            }
        }
    }
}
