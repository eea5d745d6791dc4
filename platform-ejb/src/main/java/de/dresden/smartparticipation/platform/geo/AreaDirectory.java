package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** The areas for other rooms' commands and jobs; asks nobody for rights. */
@Dependent
public class AreaDirectory {

    private final Sql sql;

    @Inject
    public AreaDirectory(Sql sql) {
        this.sql = sql;
    }

    /** All areas by key; one statement. */
    public List<AreaName> names() {
        return sql.list("select key, name, district from platform.area order by key", AreaDirectory::name);
    }

    /** All areas with their borders, to be kept for a job; one statement. */
    public AreaIndex index() {
        return index("select key, name, district, border from platform.area order by key");
    }

    /** The area that the point lies in; one statement. */
    public Optional<AreaName> at(Point point) {
        return around(point).at(point);
    }

    /** The areas that may hold a point; one statement. */
    public AreaIndex around(Point point) {
        return index(
                "select key, name, district, border from platform.area where ? between west and east and ? between south and"
                        + " north",
                point.longitude(),
                point.latitude());
    }

    private AreaIndex index(String statement, Object... parameters) {
        List<AreaName> areas = new ArrayList<>();
        Map<String, Geometry> borders = new HashMap<>();
        sql.each(
                statement,
                row -> {
                    areas.add(name(row));
                    if (row.text("border") != null) {
                        borders.put(row.text("key"), GeoJson.read(row.text("border")));
                    }
                },
                parameters);
        return new AreaIndex(areas, borders);
    }

    private static AreaName name(Row row) throws SQLException {
        return new AreaName(row.text("key"), row.text("name"), row.text("district"));
    }
}
