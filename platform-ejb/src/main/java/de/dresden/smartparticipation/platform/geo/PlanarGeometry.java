package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** An area that somebody has drawn or handed in as GeoJSON, made sound. */
public final class PlanarGeometry {

    private static final int LONGEST = 1_000_000;

    private PlanarGeometry() {}

    /**
     * @param geoJson Polygon or MultiPolygon in WGS 84, alone, as a Feature or as a FeatureCollection
     * @return one MultiPolygon that does not cross itself, with six decimals
     * @throws Refused where it is none, or one that crosses itself
     */
    public static String of(String geoJson) {
        if (geoJson == null || geoJson.isBlank() || geoJson.length() > LONGEST) {
            throw new Refused(Reason.of("platform.geo.area-unreadable"));
        }
        try (JsonReader reader = Json.createReader(new StringReader(geoJson))) {
            List<Geometry> parts = new ArrayList<>();
            for (JsonObject geometry : geometries(reader.readObject())) {
                parts.add(GeoJson.read(geometry));
            }
            return write(parts);
        } catch (GeoJson.Unfit | JsonException | ClassCastException | NullPointerException e) {
            throw new Refused(Reason.of("platform.geo.area-unreadable"));
        }
    }

    private static String write(List<Geometry> parts) {
        Geometry whole = null;
        for (Geometry part : parts) {
            if (GeoJson.crossesItself(part)) {
                throw new Refused(Reason.of("platform.geo.area-crosses-itself"));
            }
            Geometry sound = part.isValid() ? part : GeometryFixer.fix(part);
            whole = whole == null ? sound : whole.union(sound);
        }
        if (whole == null || whole.isEmpty() || !(whole.getGeometryN(0) instanceof Polygon)) {
            throw new Refused(Reason.of("platform.geo.area-unreadable"));
        }
        return GeoJson.write(whole);
    }

    private static List<JsonObject> geometries(JsonObject json) {
        return switch (json.getString("type", "")) {
            case "FeatureCollection" ->
                json.getJsonArray("features").stream()
                        .map(JsonValue::asJsonObject)
                        .map(feature -> feature.getJsonObject("geometry"))
                        .toList();
            case "Feature" -> List.of(json.getJsonObject("geometry"));
            default -> List.of(json);
        };
    }
}
