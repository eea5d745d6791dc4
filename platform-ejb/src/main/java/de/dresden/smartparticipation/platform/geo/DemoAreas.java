package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The names of Dresden's areas for the demo content; their borders are for an administrator to import. */
@Dependent
class DemoAreas {

    private static final String FILE = "demo-areas.csv";

    @Inject
    private AreaRegister areas;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(90) Beginning beginning) {
        if (beginning.demo() && areas.isEmpty()) {
            areas.name(read(), clock.instant());
        }
    }

    static List<AreaName> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(DemoAreas.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .map(parts -> new AreaName(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
