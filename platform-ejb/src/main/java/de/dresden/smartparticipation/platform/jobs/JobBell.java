package de.dresden.smartparticipation.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/** Wakes the job threads of this node when something waits. */
@ApplicationScoped
class JobBell {

    private int rings;

    void heardOf(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobWaiting waiting) {
        ring();
    }

    synchronized void ring() {
        rings++;
        notifyAll();
    }

    /** How often it rang so far. */
    synchronized int heard() {
        return rings;
    }

    /** Waits until it rings once more than that, or for that long. */
    synchronized void await(int before, Duration longest) throws InterruptedException {
        if (rings == before) {
            wait(longest.toMillis());
        }
    }
}
