package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the places of what is shown, as a GeoJSON collection. Where there are too many for a browser, near ones are one. */
@Dependent
class ShownMap {

    /** So many single points a browser draws without being felt. */
    static final int MOST_POINTS = 2_000;

    private static final String POINTS = """
            select json_build_object('type', 'Feature',
                'geometry', json_build_object('type', 'Point', 'coordinates', json_build_array(c.longitude, c.latitude)),
                'properties', json_build_object('reference', c.reference, 'title', coalesce(c.shown_title, c.title),
                    'answered', c.state = 'PUBLISHED'))::text as feature
            from participation.contribution c where %s order by c.id""";

    /** A bundle lies in the middle of its points. */
    private static final String BUNDLES = """
            select json_build_object('type', 'Feature',
                'geometry', json_build_object('type', 'Point', 'coordinates',
                    json_build_array(round(avg(c.longitude)::numeric, 6), round(avg(c.latitude)::numeric, 6))),
                'properties', json_build_object('count', count(*)))::text as feature
            from participation.contribution c where %s
            group by floor(c.longitude / ?), floor(c.latitude / ?)""";

    private final Sql sql;
    private final ShownReading lists;

    @Inject
    ShownMap(Sql sql, ShownReading lists) {
        this.sql = sql;
        this.lists = lists;
    }

    /** @param section what is looked at; null: everything */
    String of(long consultation, ShownFilter filter, MapSection section) {
        boolean forgiving = lists.mustForgive(consultation, filter);
        ShownQuery all = placed(consultation, filter, forgiving, null);
        if (!lists.moreThan(MOST_POINTS, all)) {
            return collection(
                    sql.list(POINTS.formatted(all.where()), row -> row.text("feature"), all.parameters()), false);
        }
        MapSection seen = section == null ? new MapSection(-180, -90, 180, 90, 0) : section;
        ShownQuery here = placed(consultation, filter, forgiving, seen);
        if (!lists.moreThan(MOST_POINTS, here)) {
            return collection(
                    sql.list(POINTS.formatted(here.where()), row -> row.text("feature"), here.parameters()), true);
        }
        double wide = seen.cell();
        double high = wide * Math.cos(Math.toRadians((seen.south() + seen.north()) / 2));
        return collection(
                sql.list(BUNDLES.formatted(here.where()), row -> row.text("feature"), here.parameters(wide, high)),
                true);
    }

    private static ShownQuery placed(long consultation, ShownFilter filter, boolean forgiving, MapSection section) {
        ShownQuery query = new ShownQuery(consultation, filter, forgiving);
        query.with("c.longitude is not null");
        if (section != null) {
            query.with(
                    "c.longitude between ? and ? and c.latitude between ? and ?",
                    section.west(),
                    section.east(),
                    section.south(),
                    section.north());
        }
        return query;
    }

    /** @param part whether another section of the map has to be asked for anew */
    private static String collection(List<String> features, boolean part) {
        return "{\"type\":\"FeatureCollection\",\"part\":" + part + ",\"features\":[" + String.join(",", features)
                + "]}";
    }
}
