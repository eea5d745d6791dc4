package de.dresden.smartparticipation.rewards.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets used nonces, and after 30 days from which network an account was opened, and devices of who left. */
@Singleton
public class MemberTidying {

    @Inject
    private Nonces nonces;

    @Inject
    private Networks networks;

    @Inject
    private LeftKeys leftKeys;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void tidy() {
        nonces.tidy();
        networks.tidy();
        leftKeys.tidy(clock.instant());
    }
}
