package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A questionnaire as it is kept in the database. */
final class QuestionnaireJson {

    private QuestionnaireJson() {}

    static String write(Questionnaire questionnaire) {
        return Json.createObjectBuilder()
                .add("lastKey", questionnaire.lastKey())
                .add("sections", array(questionnaire.sections(), QuestionnaireJson::section))
                .build()
                .toString();
    }

    static Questionnaire read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            return new Questionnaire(list(object, "sections", QuestionnaireJson::section), object.getInt("lastKey"));
        }
    }

    private static JsonObjectBuilder section(Section section) {
        return Json.createObjectBuilder()
                .add("key", section.key())
                .add("title", wording(section.title()))
                .add("intro", wording(section.intro()))
                .add("questions", array(section.questions(), QuestionnaireJson::question));
    }

    private static Section section(JsonObject object) {
        return new Section(
                object.getInt("key"),
                wording(object, "title"),
                wording(object, "intro"),
                list(object, "questions", QuestionnaireJson::question));
    }

    private static JsonObjectBuilder question(Question question) {
        return Json.createObjectBuilder()
                .add("key", question.key())
                .add("kind", question.kind().name())
                .add("text", wording(question.text()))
                .add("help", wording(question.help()))
                .add("mandatory", question.mandatory())
                .add("choices", array(question.choices(), QuestionnaireJson::choice))
                .add("lines", array(question.lines(), QuestionnaireJson::choice))
                .add("scale", scale(question.scale()))
                .add("range", range(question.range()))
                .add("shown", condition(question.shown()));
    }

    private static Question question(JsonObject object) {
        return new Question(
                object.getInt("key"),
                QuestionKind.valueOf(object.getString("kind")),
                wording(object, "text"),
                wording(object, "help"),
                object.getBoolean("mandatory"),
                list(object, "choices", QuestionnaireJson::choice),
                list(object, "lines", QuestionnaireJson::choice),
                scale(object.getJsonObject("scale")),
                range(object.getJsonObject("range")),
                condition(object.getJsonObject("shown")));
    }

    private static JsonObjectBuilder choice(Choice choice) {
        return Json.createObjectBuilder().add("key", choice.key()).add("wording", wording(choice.wording()));
    }

    private static Choice choice(JsonObject object) {
        return new Choice(object.getInt("key"), wording(object, "wording"));
    }

    private static JsonObjectBuilder scale(Scale scale) {
        return Json.createObjectBuilder()
                .add("from", scale.from())
                .add("to", scale.to())
                .add("low", wording(scale.low()))
                .add("high", wording(scale.high()));
    }

    private static Scale scale(JsonObject object) {
        return new Scale(object.getInt("from"), object.getInt("to"), wording(object, "low"), wording(object, "high"));
    }

    private static JsonObjectBuilder range(NumberRange range) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("decimals", range.decimals()).add("unit", wording(range.unit()));
        if (range.least() != null) {
            object.add("least", range.least());
        }
        if (range.most() != null) {
            object.add("most", range.most());
        }
        return object;
    }

    private static NumberRange range(JsonObject object) {
        return new NumberRange(
                number(object, "least"), number(object, "most"), object.getInt("decimals"), wording(object, "unit"));
    }

    private static JsonObjectBuilder condition(Condition condition) {
        return Json.createObjectBuilder()
                .add("all", condition.all())
                .add("terms", array(condition.terms(), term -> Json.createObjectBuilder()
                        .add("question", term.question())
                        .add("comparison", term.comparison().name())
                        .add("value", term.value())));
    }

    private static Condition condition(JsonObject object) {
        return new Condition(
                object.getBoolean("all"),
                list(
                        object,
                        "terms",
                        term -> new Term(
                                term.getInt("question"),
                                Comparison.valueOf(term.getString("comparison")),
                                number(term, "value"))));
    }

    private static BigDecimal number(JsonObject object, String name) {
        JsonNumber number = object.getJsonNumber(name);
        return number == null ? null : number.bigDecimalValue();
    }

    private static JsonObjectBuilder wording(Wording wording) {
        return Json.createObjectBuilder().add("de", wording.german()).add("en", wording.english());
    }

    private static Wording wording(JsonObject object, String name) {
        JsonObject wording = object.getJsonObject(name);
        return new Wording(wording.getString("de"), wording.getString("en"));
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> writing) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(writing.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> reading) {
        return object.getJsonArray(name).stream()
                .map(JsonValue::asJsonObject)
                .map(reading)
                .toList();
    }
}
