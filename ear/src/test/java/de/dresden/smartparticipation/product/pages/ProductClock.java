package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** The clock of a product that was started with {@code sp.test.clock}: time passes by being set, not by being waited for. */
final class ProductClock {

    /** So long a person reads a form at least, or is taken for a robot. */
    private static final Duration READING = Duration.ofMillis(3_100);

    /** Milliseconds; the product looks five times a second what time it is to be. */
    private static final long SEEN = 400;

    private final Path file;
    private Duration ahead;

    /** @param ahead of the real time, as the product was started */
    ProductClock(RunningProduct product, Duration ahead) {
        file = product.directory().resolve("test-clock");
        this.ahead = ahead;
    }

    /** From now on it is this moment, as {@code 2027-04-02T22:00:00Z}, and the time runs on from there. */
    void set(String moment) {
        show(Duration.between(Instant.now(), Instant.parse(moment)));
    }

    /** What time it is for the product. */
    Instant now() {
        return Instant.now().plus(ahead);
    }

    /** A form has lain open for as long as a person needs for it. */
    void read() {
        show(ahead.plus(READING));
    }

    private void show(Duration shift) {
        ahead = shift;
        try {
            Path written = Files.writeString(file.resolveSibling("test-clock.new"), shift.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            Thread.sleep(SEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
