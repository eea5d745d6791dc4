package de.dresden.smartparticipation.rewards.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets used nonces, and after 30 days from which network an account was opened. */
@Singleton
public class MemberTidying {

    @Inject
    private Nonces nonces;

    @Inject
    private Networks networks;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void tidy() {
        nonces.tidy();
        networks.tidy();
    }
}
