package de.dresden.smartparticipation.projects.vote;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets every hour the ballots whose address nobody confirmed in time. */
@Singleton
public class WaitingBallots {

    @Inject
    private BallotBox box;

    @Schedule(hour = "*", minute = "47", persistent = false)
    void tidy() {
        box.forget();
    }
}
