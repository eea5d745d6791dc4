package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/**
 * Areas for the demo content: the names of Dresden's, with invented borders, so that maps are not empty and a point finds its
 * area. Read as an administrator's file is; the city's own file renews them by their keys.
 */
@Dependent
class DemoAreas {

    private static final String FILE = "demo-areas.geojson";

    @Inject
    private AreaRegister areas;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(90) Beginning beginning) {
        if (beginning.demo() && areas.isEmpty()) {
            areas.renew(read(), clock.instant());
        }
    }

    static List<AreaShape> read() {
        try (InputStream file = DemoAreas.class.getResourceAsStream(FILE)) {
            return AreaFile.read(file, AreaColumns.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
