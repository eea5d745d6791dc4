package de.dresden.smartparticipation.projects.decision;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Days go by without a command: once everything that leads to it is over, the decision becomes a task. */
@Singleton
public class DecisionTimer {

    @Inject
    private DecisionsAhead ahead;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tell() {
        ahead.tell();
    }
}
