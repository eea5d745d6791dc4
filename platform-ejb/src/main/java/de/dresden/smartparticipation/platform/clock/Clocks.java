package de.dresden.smartparticipation.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The city's clock: every time in the product comes from here, in {@link #BERLIN}. */
@ApplicationScoped
public class Clocks {

    /** The time zone in which the city reads and sets dates. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Name of the file in the data directory that moves a test's clock. */
    public static final String FILE = "test-clock";

    @Inject
    @ConfigProperty(name = "sp.test.clock")
    private Optional<String> start;

    @Inject
    @ConfigProperty(name = "sp.data.dir", defaultValue = "smart-participation-data")
    private String dataDirectory;

    /** Whether the time can be moved, which every page then says. */
    public boolean isMovable() {
        return start.filter(text -> !text.isBlank()).isPresent();
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return isMovable()
                ? new MovableClock(Clock.systemUTC(), BERLIN, start.orElseThrow(), Path.of(dataDirectory, FILE))
                : Clock.system(BERLIN);
    }
}
