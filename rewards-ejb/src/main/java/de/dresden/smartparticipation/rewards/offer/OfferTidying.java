package de.dresden.smartparticipation.rewards.offer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets what was kept of members who left, when no limit counts it any more. */
@Singleton
public class OfferTidying {

    @Inject
    private LeftTakes leftTakes;

    @Schedule(hour = "*", minute = "38", persistent = false)
    void tidy() {
        leftTakes.tidy();
    }
}
