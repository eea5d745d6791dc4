package de.dresden.smartparticipation.platform.geo;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** An area with its border. */
record AreaShape(String key, String name, String district, Geometry border) {

    /** In degrees; at Dresden's latitude 14 to 22 metres, less than a map of the city shows. */
    private static final double MAP_TOLERANCE = 0.0002;

    /** The border without crossing itself. */
    static AreaShape of(String key, String name, String district, Geometry border) {
        return new AreaShape(key, name, district, border.isValid() ? border : polygonal(GeometryFixer.fix(border)));
    }

    String exact() {
        return GeoJson.write(border);
    }

    /** Drawn with fewer points, for maps. */
    String outline() {
        return GeoJson.write(polygonal(TopologyPreservingSimplifier.simplify(border, MAP_TOLERANCE)));
    }

    Envelope box() {
        return border.getEnvelopeInternal();
    }

    private static Geometry polygonal(Geometry geometry) {
        return geometry instanceof Polygon || geometry instanceof MultiPolygon ? geometry : geometry.buffer(0);
    }
}
