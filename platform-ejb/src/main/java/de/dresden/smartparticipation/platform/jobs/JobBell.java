package de.dresden.smartparticipation.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/**
 * Wakes the job threads of this node when something waits. It has a monitor of its own: with synchronized methods the
 * container's proxy would be locked as well, by those who wait.
 */
@ApplicationScoped
class JobBell {

    private final Object monitor = new Object();
    private int rings;

    void heardOf(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobWaiting waiting) {
        ring();
    }

    void ring() {
        synchronized (monitor) {
            rings++;
            monitor.notifyAll();
        }
    }

    /** How often it rang so far. */
    int heard() {
        synchronized (monitor) {
            return rings;
        }
    }

    /** Waits until it rings once more than that, or for that long. */
    void await(int before, Duration longest) throws InterruptedException {
        synchronized (monitor) {
            if (rings == before) {
                monitor.wait(longest.toMillis());
            }
        }
    }
}
