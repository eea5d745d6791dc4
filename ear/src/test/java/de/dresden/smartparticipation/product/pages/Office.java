package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/** The desks of a day: who comes first logs in, in the evening all go home, and the next morning they log in anew. */
final class Office implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Chromium chromium;
    private final ProductClock clock;
    private final Map<String, Desk> desks = new HashMap<>();

    Office(Chromium chromium, ProductClock clock) {
        this.chromium = chromium;
        this.clock = clock;
    }

    /** The desk of the person on this day. */
    Desk desk(String login) {
        return desks.computeIfAbsent(login, chromium::desk);
    }

    /** Another day begins, at nine. */
    void dayIs(LocalDate day) {
        close();
        clock.set(morning(day).toString());
    }

    static Instant morning(LocalDate day) {
        return ZonedDateTime.of(day, MORNING, Clocks.BERLIN).toInstant();
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
        desks.clear();
    }
}
