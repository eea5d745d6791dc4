package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** What was handed in is submitted once its address is confirmed, whenever that is; the receipt brings what was said. */
@Dependent
class ConfirmedApplicants {

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    void on(@Observes AddressConfirmed event) {
        if (event.purpose().equals(ApplicationLinks.PURPOSE)) {
            Application application =
                    register.touch(register.find(event.subject().id()));
            if (application.email().equalsIgnoreCase(event.email())) {
                boolean sent = application.sentAt() != null;
                application
                        .confirm(clock.instant())
                        .ifPresent(change -> happenings.record(
                                desk.complete(application, change, sent ? ApplicationMails.RECEIVED : null)));
            }
        }
    }
}
