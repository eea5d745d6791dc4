package de.dresden.smartparticipation.projects.vote;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Mixes what lies in the box, four times an hour; of two nodes the second finds nothing new. */
@Singleton
public class BallotMixing {

    @Inject
    private BallotBox box;

    @Schedule(hour = "*", minute = "*/15", second = "20", persistent = false)
    void mix() {
        box.mix();
    }
}
