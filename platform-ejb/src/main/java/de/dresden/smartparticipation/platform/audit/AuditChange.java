package de.dresden.smartparticipation.platform.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A value that a command changed.
 *
 * @param name name of the value
 * @param before as it was, or null where it was not
 * @param after as it became, or null where it is no more
 */
public record AuditChange(String name, String before, String after) implements Serializable {

    static List<AuditChange> read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            JsonObject both = reader.readObject();
            JsonObject before = both.getJsonObject("before");
            JsonObject after = both.getJsonObject("after");
            Set<String> names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            return names.stream()
                    .map(name -> new AuditChange(name, text(before.get(name)), text(after.get(name))))
                    .toList();
        }
    }

    private static String text(JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            return value.asJsonArray().stream().map(AuditChange::text).collect(Collectors.joining(", "));
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
