package de.dresden.smartparticipation.platform.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A clock that runs ahead of or behind the real one, for tests. It is moved by a file that holds a time
 * ({@code 2026-11-02T08:00:00Z}) or a shift against the real time ({@code P3D}, {@code -PT2H}).
 */
final class MovableClock extends Clock {

    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Clock real;
    private final ZoneId zone;
    private final Path file;
    private volatile Duration shift;
    private volatile String seen = "";
    private volatile long lookedAt;

    MovableClock(Clock real, ZoneId zone, String start, Path file) {
        this.real = real;
        this.zone = zone;
        this.file = file;
        this.shift = shift(start);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(real, other, shift.toString(), file);
    }

    @Override
    public Instant instant() {
        look();
        return real.instant().plus(shift);
    }

    /** From now on the time is this one and runs on. */
    void move(String timeOrShift) {
        shift = shift(timeOrShift);
    }

    private void look() {
        long now = real.millis();
        if (Math.abs(now - lookedAt) < LOOK_AGAIN_MILLIS) {
            return;
        }
        lookedAt = now;
        try {
            String content = Files.exists(file) ? Files.readString(file).strip() : "";
            if (!content.isEmpty() && !content.equals(seen)) {
                move(content);
                seen = content;
            }
        } catch (IOException | DateTimeParseException notYet) {
            // It is being written; the next look reads it.
            lookedAt = now;
        }
    }

    private Duration shift(String timeOrShift) {
        String text = timeOrShift.strip();
        if (text.matches("[+-]?P.*")) {
            return Duration.parse(text);
        }
        return Duration.between(real.instant(), Instant.parse(text));
    }
}
