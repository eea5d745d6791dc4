package de.dresden.smartparticipation.platform.confirmation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets every hour the addresses that nobody confirmed in time. */
@Singleton
public class ConfirmationTidying {

    @Inject
    private ConfirmationTable confirmations;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "31", persistent = false)
    void tidy() {
        confirmations.forgetUnconfirmed(clock.instant());
    }
}
