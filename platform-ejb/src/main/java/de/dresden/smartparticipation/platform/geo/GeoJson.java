package de.dresden.smartparticipation.platform.geo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Areas as GeoJSON (RFC 7946): Polygon and MultiPolygon, longitude before latitude. */
final class GeoJson {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** Kept: {@link Json} searches the class path for its maker at every call. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** The geometry is no area in degrees. */
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String what) {
            super(what);
        }
    }

    private GeoJson() {}

    static Geometry read(String geometry) {
        try (JsonReader reader = JSON.createReader(new StringReader(geometry))) {
            return read(reader.readObject());
        } catch (Unfit e) {
            throw new IllegalStateException("a stored border is not readable", e);
        }
    }

    /** @throws Unfit where it is no polygon, or not in degrees; the message is the last part of the reason's key */
    static Geometry read(JsonObject geometry) throws Unfit {
        try {
            JsonArray coordinates = geometry.getJsonArray("coordinates");
            String type = geometry.getString("type", "");
            if (coordinates == null || !(type.equals("Polygon") || type.equals("MultiPolygon"))) {
                throw new Unfit("no-polygon");
            }
            List<Polygon> polygons = new ArrayList<>();
            for (JsonValue part : type.equals("Polygon") ? List.of(coordinates) : coordinates) {
                polygons.add(polygon(part.asJsonArray()));
            }
            return polygons.size() == 1
                    ? polygons.get(0)
                    : GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
        } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unfit("broken-polygon");
        }
    }

    private static Polygon polygon(JsonArray rings) throws Unfit {
        LinearRing shell = ring(rings.getJsonArray(0));
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 1; i < rings.size(); i++) {
            holes[i - 1] = ring(rings.getJsonArray(i));
        }
        return GEOMETRIES.createPolygon(shell, holes);
    }

    private static LinearRing ring(JsonArray positions) throws Unfit {
        Coordinate[] ring = new Coordinate[positions.size()];
        for (int i = 0; i < ring.length; i++) {
            JsonArray position = positions.getJsonArray(i);
            ring[i] = new Coordinate(degrees(position.getJsonNumber(0), 180), degrees(position.getJsonNumber(1), 90));
        }
        return GEOMETRIES.createLinearRing(ring);
    }

    private static double degrees(JsonNumber number, int most) throws Unfit {
        double degrees = number.doubleValue();
        if (!(Math.abs(degrees) <= most)) {
            throw new Unfit("no-degrees");
        }
        return degrees;
    }

    /** The geometry with longitude and latitude swapped. */
    static Geometry swapped(Geometry geometry) {
        return new AffineTransformation(0, 1, 0, 1, 0, 0).transform(geometry);
    }

    /** Whether a border crosses itself; one that only touches itself is made sound without a question. */
    static boolean crossesItself(Geometry geometry) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        return error != null && error.getErrorType() == TopologyValidationError.SELF_INTERSECTION;
    }

    /** The geometry with six decimals, which is a tenth of a metre. */
    static String write(Geometry geometry) {
        StringBuilder json = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":[");
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            json.append(i == 0 ? "[" : ",[");
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            ring(json, polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                json.append(',');
                ring(json, polygon.getInteriorRingN(hole));
            }
            json.append(']');
        }
        return json.append("]}").toString();
    }

    private static void ring(StringBuilder json, LinearRing ring) {
        json.append('[');
        String separator = "";
        for (Coordinate position : ring.getCoordinates()) {
            json.append(separator).append(String.format(Locale.ROOT, "[%.6f,%.6f]", position.x, position.y));
            separator = ",";
        }
        json.append(']');
    }
}
