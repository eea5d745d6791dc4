package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.projects.cooperation.programme.PairPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Pairs as GeoJSON: of companies nothing but their Stadtteil is known, so a pair is a line between two middles, or a point in one. */
final class PairMap {

    private PairMap() {}

    /** @param middles of Stadtteile by key. @return a collection of geometries, or null where no Stadtteil is known */
    static String of(List<PairPlace> pairs, Map<String, Point> middles) {
        List<String> geometries = new ArrayList<>();
        for (PairPlace pair : pairs) {
            List<String> at = pair.districts().stream()
                    .map(middles::get)
                    .filter(Objects::nonNull)
                    .map(point -> "[" + point.longitude() + "," + point.latitude() + "]")
                    .toList();
            at.forEach(place -> geometries.add(geometry("Point", place)));
            if (at.size() > 1) {
                geometries.add(geometry("LineString", "[" + String.join(",", at) + "]"));
            }
        }
        return geometries.isEmpty()
                ? null
                : geometries.stream()
                        .distinct()
                        .collect(Collectors.joining(",", "{\"type\":\"GeometryCollection\",\"geometries\":[", "]}"));
    }

    private static String geometry(String type, String coordinates) {
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }
}
