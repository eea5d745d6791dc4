package de.dresden.smartparticipation.platform.jobs;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** A job's parameters as they lie in its row. */
final class JobParameters {

    private JobParameters() {}

    static String text(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            Map<String, String> values = new TreeMap<>();
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
            return values;
        }
    }
}
