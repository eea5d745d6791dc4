package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads areas from a GeoJSON file. All that is wrong is said at once, feature by feature, so that the file can be repaired in
 * one go; a file with anything wrong is not imported.
 */
final class AreaFile {

    static final int MOST_FEATURES = 2_000;
    private static final int MOST_REASONS = 20;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,20}");
    private static final int LONGEST_NAME = 120;
    private static final Set<String> DEGREES = Set.of("CRS84", "4326", "OGC:1.3:CRS84");
    private static final List<String> KEYS = List.of("key", "blocknr", "schluessel", "nummer", "nr", "id", "code");
    private static final List<String> NAMES = List.of("name", "bez", "bezeichnung", "stadtteil");
    private static final List<String> DISTRICTS = List.of("district", "stadtbezirk", "bezirk");

    private final AreaColumns columns;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private AreaFile(AreaColumns columns) {
        this.columns = columns;
    }

    /** @throws Refused with everything that is wrong, at most {@value #MOST_REASONS} sentences */
    static List<AreaShape> read(InputStream file, AreaColumns columns) {
        return new AreaFile(columns).read(file);
    }

    private List<AreaShape> read(InputStream file) {
        JsonArray features = features(file);
        if (features.isEmpty()) {
            throw refused("empty");
        }
        if (features.size() > MOST_FEATURES) {
            throw refused("too-many", MOST_FEATURES);
        }
        List<AreaShape> areas = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            area(features.get(i), i + 1).ifPresent(areas::add);
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return areas;
    }

    private static JsonArray features(InputStream file) {
        JsonObject collection;
        try (JsonReader reader = Json.createReader(file)) {
            collection = reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw refused("no-json");
        }
        if (!"FeatureCollection".equals(collection.getString("type", ""))
                || !(collection.get("features") instanceof JsonArray features)) {
            throw refused("no-collection");
        }
        if (collection.get("crs") instanceof JsonObject crs && crs.get("properties") instanceof JsonObject properties) {
            String name = properties.getString("name", "");
            if (DEGREES.stream().noneMatch(name::endsWith)) {
                throw refused("other-coordinates", name);
            }
        }
        return features;
    }

    private Optional<AreaShape> area(JsonValue value, int number) {
        if (!(value instanceof JsonObject feature)
                || !(feature.get("properties") instanceof JsonObject properties)
                || !(feature.get("geometry") instanceof JsonObject geometry)) {
            return wrong("no-feature", number);
        }
        String key = text(properties, columns.key(), KEYS);
        String name = text(properties, columns.name(), NAMES);
        String district = text(properties, columns.district(), DISTRICTS);
        if (key.isEmpty() || name.isEmpty()) {
            return wrong(key.isEmpty() ? "no-key" : "no-name", number, namesOf(properties));
        }
        if (!KEY.matcher(key).matches() || name.length() > LONGEST_NAME) {
            return wrong(name.length() > LONGEST_NAME ? "name-too-long" : "key-unfit", number, key);
        }
        Integer sameKey = keys.putIfAbsent(key, number);
        Integer sameName = names.putIfAbsent(name.toLowerCase(Locale.GERMAN), number);
        if (sameKey != null || sameName != null) {
            return sameKey != null
                    ? wrong("same-key", number, key, sameKey)
                    : wrong("same-name", number, name, sameName);
        }
        try {
            Geometry border = columns.swapped() ? GeoJson.swapped(GeoJson.read(geometry)) : GeoJson.read(geometry);
            if (GeoJson.crossesItself(border)) {
                return wrong("crosses-itself", number, name);
            }
            return Optional.of(AreaShape.of(key, name, district.isEmpty() ? null : district, border));
        } catch (GeoJson.Unfit unfit) {
            return wrong(unfit.getMessage(), number, name);
        }
    }

    private static String text(JsonObject properties, String column, List<String> usual) {
        String found = !column.isEmpty()
                ? column
                : usual.stream().filter(properties::containsKey).findFirst().orElse("");
        JsonValue value = properties.get(found);
        if (value instanceof JsonString string) {
            return string.getString().strip();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    private static String namesOf(JsonObject properties) {
        return properties.keySet().stream().limit(12).collect(Collectors.joining(", "));
    }

    private Optional<AreaShape> wrong(String what, Object... arguments) {
        if (reasons.size() < MOST_REASONS) {
            reasons.add(Reason.of("platform.geo.file." + what, arguments));
        }
        return Optional.empty();
    }

    private static Refused refused(String what, Object... arguments) {
        return new Refused(Reason.of("platform.geo.file." + what, arguments));
    }
}
