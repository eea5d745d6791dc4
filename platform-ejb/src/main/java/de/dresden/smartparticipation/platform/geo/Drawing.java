package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody drew on a map: a point, a line, an area without holes.
 *
 * @param kind which of them
 * @param points its points in order; an area's last one is its first
 */
public record Drawing(Kind kind, List<Point> points) implements Serializable {

    /** What can be drawn. */
    public enum Kind {
        POINT("Point", 1),
        LINE("LineString", 2),
        AREA("Polygon", 4);

        private final String type;
        private final int fewest;

        Kind(String type, int fewest) {
            this.type = type;
            this.fewest = fewest;
        }
    }

    private static final int MOST = 500;
    private static final int LONGEST = 50_000;

    public Drawing {
        points = List.copyOf(points);
        boolean open = kind == Kind.AREA && !points.get(0).equals(points.get(points.size() - 1));
        if (points.size() < kind.fewest || points.size() > MOST || kind == Kind.POINT && points.size() > 1 || open) {
            throw new Refused(Reason.of("platform.geo.drawing"));
        }
    }

    public static Drawing at(Point point) {
        return new Drawing(Kind.POINT, List.of(point));
    }

    /** @throws Refused where it is no GeoJSON geometry of a point, line or area, or one of more than {@value #MOST} points */
    public static Drawing of(String geoJson) {
        if (geoJson.length() > LONGEST) {
            throw new Refused(Reason.of("platform.geo.drawing"));
        }
        try (JsonReader reader = Json.createReader(new StringReader(geoJson))) {
            JsonObject geometry = reader.readObject();
            String type = geometry.getString("type", "");
            JsonArray coordinates = geometry.getJsonArray("coordinates");
            for (Kind kind : Kind.values()) {
                if (kind.type.equals(type)) {
                    return new Drawing(kind, points(kind, coordinates));
                }
            }
            throw new Refused(Reason.of("platform.geo.drawing"));
        } catch (RuntimeException broken) {
            throw new Refused(Reason.of("platform.geo.drawing"));
        }
    }

    private static List<Point> points(Kind kind, JsonArray coordinates) {
        List<Point> points = new ArrayList<>();
        switch (kind) {
            case POINT -> points.add(point(coordinates));
            case LINE -> coordinates.forEach(one -> points.add(point(one.asJsonArray())));
            case AREA -> {
                if (coordinates.size() != 1) {
                    throw new Refused(Reason.of("platform.geo.drawing"));
                }
                coordinates.getJsonArray(0).forEach((JsonValue one) -> points.add(point(one.asJsonArray())));
            }
        }
        return points;
    }

    private static Point point(JsonArray position) {
        return new Point(
                position.getJsonNumber(0).doubleValue(),
                position.getJsonNumber(1).doubleValue());
    }

    /** As GeoJSON with six decimals, a tenth of a metre. */
    public String geoJson() {
        String all = points.stream()
                .map(point -> String.format(Locale.ROOT, "[%.6f,%.6f]", point.longitude(), point.latitude()))
                .collect(Collectors.joining(","));
        String coordinates = kind == Kind.POINT ? all : kind == Kind.LINE ? "[" + all + "]" : "[[" + all + "]]";
        return "{\"type\":\"" + kind.type + "\",\"coordinates\":" + coordinates + "}";
    }

    /** The middle of its points: where a map shows it among many, and what decides on its Stadtteil. */
    public Point middle() {
        List<Point> different = kind == Kind.AREA ? points.subList(0, points.size() - 1) : points;
        return new Point(
                different.stream().mapToDouble(Point::longitude).average().orElseThrow(),
                different.stream().mapToDouble(Point::latitude).average().orElseThrow());
    }
}
