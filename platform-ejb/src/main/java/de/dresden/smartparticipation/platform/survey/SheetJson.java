package de.dresden.smartparticipation.platform.survey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A sheet as it is kept: by key of the question an array of choices, a step or number, an object of a matrix, a text, or null. */
final class SheetJson {

    private SheetJson() {}

    static String write(Sheet sheet) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        sheet.answers().forEach((question, answer) -> object.add(String.valueOf(question), value(answer)));
        return object.build().toString();
    }

    static Sheet read(String text) {
        Map<Integer, Answer> answers = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            reader.readObject().forEach((question, value) -> answers.put(Integer.valueOf(question), answer(value)));
        }
        return new Sheet(answers);
    }

    private static JsonValue value(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            JsonArrayBuilder keys = Json.createArrayBuilder();
            chosen.keys().forEach(keys::add);
            return keys.build();
        }
        if (answer instanceof Answer.Grid grid) {
            JsonObjectBuilder steps = Json.createObjectBuilder();
            grid.steps().forEach((line, step) -> steps.add(String.valueOf(line), step));
            return steps.build();
        }
        if (answer instanceof Answer.Step step) {
            return Json.createObjectBuilder().add("step", step.value()).build();
        }
        if (answer instanceof Answer.Amount amount) {
            return Json.createValue(amount.number());
        }
        return answer instanceof Answer.Words words ? Json.createValue(words.text()) : JsonValue.NULL;
    }

    private static Answer answer(JsonValue value) {
        if (value instanceof JsonArray keys) {
            return new Answer.Chosen(keys.getValuesAs(JsonNumber.class).stream()
                    .map(JsonNumber::intValue)
                    .toList());
        }
        if (value instanceof JsonObject object) {
            return object(object);
        }
        if (value instanceof JsonNumber number) {
            return new Answer.Amount(number.bigDecimalValue());
        }
        return value instanceof JsonString words ? new Answer.Words(words.getString()) : null;
    }

    private static Answer object(JsonObject object) {
        if (object.containsKey("step")) {
            return new Answer.Step(object.getInt("step"));
        }
        Map<Integer, Integer> steps = new TreeMap<>();
        object.keySet().forEach(line -> steps.put(Integer.valueOf(line), object.getInt(line)));
        return new Answer.Grid(steps);
    }
}
