package de.dresden.smartparticipation.participation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaIndex;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The demo's points lie in the invented borders of the Stadtteil that their contributions name. */
class DemoPlacesTest {

    private static final String AREAS = """
            insert into platform.area (key, name, border, outline, west, south, east, north, imported_at)
            select f -> 'properties' ->> 'key', f -> 'properties' ->> 'name', f ->> 'geometry', f ->> 'geometry', 13, 50, 14, 52,
                '2026-11-01' from jsonb_array_elements(?::jsonb -> 'features') f""";

    private final Sql sql = Sql.on(TestDatabase.fresh());

    @Test
    void everyPointThatADemoContributionCanHaveLiesInItsStadtteil() throws IOException {
        sql.update(AREAS, file());
        AreaIndex index = new AreaDirectory(sql).index();

        for (String[] place : DemoFile.rows("places.csv", 3)) {
            for (int id = 0; id < 100; id++) {
                Point point = new Point(
                        Double.parseDouble(place[1]) + (id * 37 % 100 - 50) * DemoPublicSide.EAST,
                        Double.parseDouble(place[2]) + (id * 53 % 100 - 50) * DemoPublicSide.NORTH);
                assertThat(index.at(point).map(AreaName::key)).as("%s", point).contains(place[0]);
            }
        }
    }

    private static String file() throws IOException {
        try (InputStream file = AreaName.class.getResourceAsStream("demo-areas.geojson")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
