package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** The table of areas. */
@Dependent
class AreaRegister {

    private static final String SHAPE = """
            insert into platform.area (key, name, district, border, outline, west, south, east, north, imported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do update set name = excluded.name, district = coalesce(excluded.district, area.district),
                border = excluded.border, outline = excluded.outline, west = excluded.west, south = excluded.south,
                east = excluded.east, north = excluded.north, imported_at = excluded.imported_at""";

    /** Names are unique and may change places: before they are renewed none is taken. */
    private static final String FREE = "update platform.area set name = '~' || key where key = ?";

    private final Sql sql;

    @Inject
    AreaRegister(Sql sql) {
        this.sql = sql;
    }

    AreaImport renew(List<AreaShape> areas, Instant now) {
        Set<String> before = new HashSet<>(sql.list("select key from platform.area", row -> row.text("key")));
        Set<String> given = new HashSet<>();
        areas.stream().map(AreaShape::key).filter(before::contains).forEach(key -> sql.update(FREE, key));
        for (AreaShape area : areas) {
            var box = area.box();
            sql.update(
                    SHAPE,
                    area.key(),
                    area.name(),
                    area.district(),
                    area.exact(),
                    area.outline(),
                    box.getMinX(),
                    box.getMinY(),
                    box.getMaxX(),
                    box.getMaxY(),
                    now);
            given.add(area.key());
        }
        int renewed = (int) given.stream().filter(before::contains).count();
        return new AreaImport(given.size() - renewed, renewed, before.size() - renewed);
    }

    boolean isEmpty() {
        return sql.first("select 1 as one from platform.area limit 1", row -> row.number("one"))
                .isEmpty();
    }

    List<AreaRow> rows() {
        return sql.list(
                "select key, name, district, border is not null as bordered, imported_at from platform.area order by key",
                row -> new AreaRow(
                        row.text("key"),
                        row.text("name"),
                        row.text("district"),
                        row.flag("bordered"),
                        row.instant("imported_at")));
    }

    Map<String, Point> middles() {
        Map<String, Point> middles = new HashMap<>();
        sql.each("select key, outline from platform.area where outline is not null", row -> {
            Coordinate inside =
                    GeoJson.read(row.text("outline")).getInteriorPoint().getCoordinate();
            middles.put(row.text("key"), new Point(inside.getX(), inside.getY()));
        });
        return middles;
    }

    /** The outlines as one GeoJSON collection, for maps. */
    String outlines() {
        List<String> features = sql.list(
                "select json_build_object('type', 'Feature', 'properties', json_build_object('key', key, 'name', name),"
                        + " 'geometry', outline::json)::text as feature"
                        + " from platform.area where outline is not null order by key",
                row -> row.text("feature"));
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }
}
