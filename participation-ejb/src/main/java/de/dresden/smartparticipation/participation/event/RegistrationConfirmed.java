package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An address is confirmed: who asked gets a seat or waits, and is told which. Also when registering has ended meanwhile. */
@Dependent
class RegistrationConfirmed {

    @Inject
    private Seats seats;

    @Inject
    private EventReading reading;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private EventLetters letters;

    @Inject
    private Happenings happenings;

    void on(@Observes AddressConfirmed confirmed) {
        if (confirmed.purpose().equals(EventRegistrations.PURPOSE)) {
            seats.find(confirmed.subject().id()).flatMap(seats::confirm).ifPresent(this::tell);
        }
    }

    private void tell(Registration one) {
        EventDetails event = reading.one(one.event(), modules.of(reading.moduleOf(one.event())));
        EventLetters.Kind kind =
                one.state() == RegistrationState.SEATED ? EventLetters.Kind.SEATED : EventLetters.Kind.WAITING;
        happenings.record(letters.told(kind, one, event));
    }
}
