package de.dresden.smartparticipation.projects.selection;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibFile;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets selections be reckoned two at a time on a node. A few others wait for their turn; where more come, they are sent away, so that
 * whoever checks results cannot take processors and threads from the clerks. Reads the files for them.
 */
@ApplicationScoped
public class SelectionDesk {

    /** The largest elections of the library have some ten. */
    static final int MOST_MEGABYTES = 32;

    private static final int MEGABYTE = 1 << 20;
    private static final int PLACES = 2;
    private static final int WAITING = 6;
    private static final long LONGEST_WAIT = 60;

    private final Semaphore places = new Semaphore(PLACES, true);

    /** @throws TooMany where too many wait already */
    public <T> T oneAfterTheOther(Supplier<T> work) {
        if (places.getQueueLength() >= WAITING || !admitted()) {
            throw new TooMany(Reason.of("projects.selection.too-many"), Duration.ofSeconds(LONGEST_WAIT));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** @throws Refused naming the line that cannot be read, or where the file is too large */
    public static PabulibFile read(InputStream file) {
        try {
            byte[] read = file.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
            if (read.length > MOST_MEGABYTES * MEGABYTE) {
                throw new Refused(Reason.of("projects.selection.file-size", String.valueOf(MOST_MEGABYTES)));
            }
            return PabulibReader.read(new String(read, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
