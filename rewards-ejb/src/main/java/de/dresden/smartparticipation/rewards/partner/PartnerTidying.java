package de.dresden.smartparticipation.rewards.partner;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets every hour the applications that nobody confirmed in time. */
@Singleton
public class PartnerTidying {

    @Inject
    private UnconfirmedPartners unconfirmed;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "36", persistent = false)
    void tidy() {
        unconfirmed.forget(clock.instant());
    }
}
