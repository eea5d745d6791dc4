package de.dresden.smartparticipation.platform.geo;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The areas as they were when it was made, for asking often: a hundred thousand points take a second. Not for several threads. */
public final class AreaIndex {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private record Bordered(AreaName area, PreparedGeometry border) {}

    private final STRtree tree = new STRtree();
    private final Map<String, AreaName> words = new HashMap<>();

    AreaIndex(Collection<AreaName> areas, Map<String, Geometry> borders) {
        areas.forEach(area -> {
            words.putIfAbsent(normal(area.name()), area);
            Geometry border = borders.get(area.key());
            if (border != null) {
                tree.insert(border.getEnvelopeInternal(), new Bordered(area, PreparedGeometryFactory.prepare(border)));
            }
        });
        areas.forEach(area -> words.put(normal(area.key()), area));
        tree.build();
    }

    /** The area that the point lies in; of several with a common border the first by key. */
    public Optional<AreaName> at(Point point) {
        Coordinate position = new Coordinate(point.longitude(), point.latitude());
        @SuppressWarnings("unchecked")
        List<Bordered> near = tree.query(new Envelope(position));
        return near.stream()
                .filter(area -> area.border().intersects(GEOMETRIES.createPoint(position)))
                .map(Bordered::area)
                .min(Comparator.comparing(AreaName::key));
    }

    /** The area with this name or key, whatever its case, blanks and hyphens; «ss» is as good as «ß». */
    public Optional<AreaName> named(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.ofNullable(words.get(normal(text)));
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replaceAll("[\\s\\-./]+", "");
    }
}
