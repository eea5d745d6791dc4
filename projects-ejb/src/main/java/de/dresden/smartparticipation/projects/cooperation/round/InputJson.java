package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.RunJson.JSON;
import static de.dresden.smartparticipation.projects.cooperation.round.RunJson.numbers;

import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a variant was computed from as JSON, in which it is kept; the same input is the same text. Earlier ones do not say where a company is
 * and whether both must gain: no rule asked for it.
 */
final class InputJson {

    private InputJson() {}

    static JsonObject write(RunInput input) {
        JsonArrayBuilder companies = JSON.createArrayBuilder();
        input.companies().forEach(company -> companies.add(company(company)));
        return JSON.createObjectBuilder()
                .add("rules", rules(input.rules()))
                .add("most", input.most())
                .add("fixed", pairs(input.fixed()))
                .add("found", pairs(input.found()))
                .add("forbidden", pairs(input.forbidden()))
                .add("companies", companies)
                .build();
    }

    static RunInput read(JsonObject read) {
        return new RunInput(
                rules(read.getJsonObject("rules")),
                read.getInt("most"),
                read.getJsonArray("companies").getValuesAs(InputJson::company),
                pairs(read.getJsonArray("fixed")),
                pairs(read.getJsonArray("found")),
                pairs(read.getJsonArray("forbidden")));
    }

    static boolean asksWhoGains(JsonObject read) {
        return read.getJsonObject("rules").containsKey("oneSided");
    }

    private static JsonObjectBuilder rules(RoundRules rules) {
        Conditions conditions = rules.conditions();
        Weights weights = rules.weights();
        JsonObjectBuilder written = JSON.createObjectBuilder()
                .add("sameSector", conditions.sameSector())
                .add("noKkw", conditions.noKkw())
                .add("earlier", conditions.earlier())
                .add("mustNot", conditions.mustNot())
                .add("oneSided", conditions.oneSided())
                .add("leastInDresden", conditions.leastInDresden())
                .add("smallest", rules.smallest())
                .add("threes", rules.threes())
                .add("answerDays", rules.answerDays())
                .add(
                        "weights",
                        JSON.createArrayBuilder()
                                .add(weights.gain())
                                .add(weights.urgency())
                                .add(weights.time())
                                .add(weights.sectors())
                                .add(weights.wishes())
                                .add(weights.waited())
                                .add(weights.likeness()));
        return rules.most() == null ? written.addNull("most") : written.add("most", rules.most());
    }

    private static RoundRules rules(JsonObject read) {
        JsonArray weights = read.getJsonArray("weights");
        return new RoundRules(
                new Conditions(
                        read.getBoolean("sameSector"),
                        read.getBoolean("noKkw"),
                        read.getBoolean("earlier"),
                        read.getBoolean("mustNot"),
                        read.getBoolean("oneSided", false),
                        read.getInt("leastInDresden", 0)),
                read.getInt("smallest"),
                read.isNull("most") ? null : read.getInt("most"),
                read.getBoolean("threes"),
                read.getInt("answerDays"),
                new Weights(
                        weights.getInt(0),
                        weights.getInt(1),
                        weights.getInt(2),
                        weights.getInt(3),
                        weights.getInt(4),
                        weights.getInt(5),
                        weights.getInt(6)));
    }

    private static JsonObjectBuilder company(CompanyFacts facts) {
        JsonArrayBuilder lexemes = JSON.createArrayBuilder();
        facts.lexemes().forEach(lexemes::add);
        return JSON.createObjectBuilder()
                .add("id", facts.id())
                .add("sector", facts.sector())
                .add("kkw", facts.kkw())
                .add("inDresden", facts.inDresden())
                .add("needs", grades(facts.needs()))
                .add("offers", grades(facts.offers()))
                .add("hours", facts.hours())
                .add("waited", facts.waited())
                .add("wished", numbers(facts.wished()))
                .add("mustNot", numbers(facts.mustNot()))
                .add("earlier", numbers(facts.earlier()))
                .add("declined", numbers(facts.declined()))
                .add("lexemes", lexemes);
    }

    private static CompanyFacts company(JsonValue value) {
        JsonObject read = value.asJsonObject();
        SortedSet<String> lexemes =
                new TreeSet<>(read.getJsonArray("lexemes").getValuesAs((JsonString lexeme) -> lexeme.getString()));
        return new CompanyFacts(
                RunJson.number(read, "id"),
                read.getString("sector"),
                read.getBoolean("kkw"),
                read.getBoolean("inDresden", true),
                grades(read.getJsonObject("needs")),
                grades(read.getJsonObject("offers")),
                read.getInt("hours"),
                read.getInt("waited"),
                keys(read, "wished"),
                keys(read, "mustNot"),
                keys(read, "earlier"),
                keys(read, "declined"),
                lexemes);
    }

    private static JsonObjectBuilder grades(SortedMap<String, Integer> grades) {
        JsonObjectBuilder written = JSON.createObjectBuilder();
        grades.forEach(written::add);
        return written;
    }

    private static SortedMap<String, Integer> grades(JsonObject read) {
        SortedMap<String, Integer> grades = new TreeMap<>();
        read.keySet().forEach(topic -> grades.put(topic, read.getInt(topic)));
        return grades;
    }

    private static SortedSet<Long> keys(JsonObject read, String name) {
        return new TreeSet<>(numbers(read.getJsonArray(name)));
    }

    private static JsonArrayBuilder pairs(Set<Pair> pairs) {
        JsonArrayBuilder written = JSON.createArrayBuilder();
        new TreeSet<>(pairs).forEach(pair -> written.add(RunJson.pair(pair)));
        return written;
    }

    private static Set<Pair> pairs(JsonArray read) {
        return new HashSet<>(read.getValuesAs((JsonValue pair) -> RunJson.pair(pair.asJsonObject())));
    }
}
