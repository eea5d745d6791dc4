package de.dresden.smartparticipation.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The city's clock: every time in the product comes from here, in {@link #BERLIN}. */
@ApplicationScoped
public class Clocks {

    /** The time zone in which the city reads and sets dates. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(BERLIN);
    }
}
