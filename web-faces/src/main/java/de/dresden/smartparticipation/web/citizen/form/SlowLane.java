package de.dresden.smartparticipation.web.citizen.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets whoever sends very often wait for the answer, where what was sent must not be refused. Only so many wait at once on a node: where
 * all places are taken, the answer comes without a wait, so that those who flood the city cannot take the threads of the others.
 */
@ApplicationScoped
public class SlowLane {

    /** A small part of the threads that answer requests. */
    static final int PLACES = 8;

    private final Semaphore places = new Semaphore(PLACES);

    /** Waits, outside of any transaction; @return whether there was a place to wait in. */
    public boolean rest(Duration time) {
        if (time.isZero() || !places.tryAcquire()) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
        return true;
    }
}
