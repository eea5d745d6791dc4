package de.dresden.smartparticipation.platform.text;

import de.dresden.smartparticipation.platform.fault.Reason;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A reason as text in a row, so that it can be read in any language later. */
public final class StoredReason {

    private static final String KEY = "key";
    private static final String ARGUMENTS = "arguments";

    private StoredReason() {}

    /** Spelled as JSON. */
    public static String text(Reason reason) {
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriter(text)) {
            writer.writeObject(object(reason).build());
        }
        return text.toString();
    }

    /** What was spelled by {@link #text(Reason)}; null of null. */
    public static Reason read(String text) {
        if (text == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reason(reader.readObject());
        }
    }

    private static JsonObjectBuilder object(Reason reason) {
        JsonArrayBuilder arguments = Json.createArrayBuilder();
        for (Object argument : reason.arguments()) {
            if (argument instanceof Integer || argument instanceof Long || argument instanceof Short) {
                arguments.add(((Number) argument).longValue());
            } else if (argument instanceof Number number) {
                arguments.add(number.doubleValue());
            } else if (argument instanceof LocalDate day) {
                arguments.add(Json.createObjectBuilder().add("day", day.toString()));
            } else if (argument instanceof Instant instant) {
                arguments.add(Json.createObjectBuilder().add("instant", instant.toString()));
            } else if (argument instanceof Wording wording) {
                arguments.add(Json.createObjectBuilder()
                        .add("de", kept(wording.german()))
                        .add("en", kept(wording.english())));
            } else if (argument instanceof Reason inner) {
                arguments.add(object(inner));
            } else {
                arguments.add(kept(String.valueOf(argument)));
            }
        }
        return Json.createObjectBuilder().add(KEY, reason.key()).add(ARGUMENTS, arguments);
    }

    private static String kept(String text) {
        return text.replace('\u0000', ' ');
    }

    private static Reason reason(JsonObject object) {
        List<Object> arguments = object.getJsonArray(ARGUMENTS).stream()
                .map(StoredReason::argument)
                .toList();
        return new Reason(object.getString(KEY), arguments);
    }

    private static Object argument(JsonValue value) {
        if (value instanceof JsonNumber number) {
            if (number.isIntegral()) {
                return number.longValue();
            }
            return number.doubleValue();
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        JsonObject object = value.asJsonObject();
        if (object.containsKey("day")) {
            return LocalDate.parse(object.getString("day"));
        }
        if (object.containsKey("de")) {
            return new Wording(object.getString("de"), object.getString("en"));
        }
        return object.containsKey("instant") ? Instant.parse(object.getString("instant")) : reason(object);
    }
}
