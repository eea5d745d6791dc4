package de.dresden.smartparticipation.projects.selection;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.TooMany;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets selections be reckoned two at a time on a node. A few others wait for their turn; where more come, they are sent away, so that
 * whoever checks results cannot take processors and threads from the clerks.
 */
@ApplicationScoped
class SelectionDesk {

    private static final int PLACES = 2;
    private static final int WAITING = 6;
    private static final long LONGEST_WAIT = 60;

    private final Semaphore places = new Semaphore(PLACES, true);

    <T> T oneAfterTheOther(Supplier<T> work) {
        if (places.getQueueLength() >= WAITING || !admitted()) {
            throw new TooMany(Reason.of("projects.selection.too-many"), Duration.ofSeconds(LONGEST_WAIT));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean admitted() {
        try {
            return places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
