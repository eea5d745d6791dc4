package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.matching.Alone;
import de.dresden.smartparticipation.projects.cooperation.matching.Barrier;
import de.dresden.smartparticipation.projects.cooperation.matching.Certificate;
import de.dresden.smartparticipation.projects.cooperation.matching.Group;
import de.dresden.smartparticipation.projects.cooperation.matching.Matching;
import de.dresden.smartparticipation.projects.cooperation.matching.OddSet;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Paired;
import de.dresden.smartparticipation.projects.cooperation.matching.Prices;
import de.dresden.smartparticipation.projects.cooperation.matching.Totals;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came out of a variant as JSON, in which it is kept; what is read is what was written. */
final class RunJson {

    static final JsonProvider JSON = JsonProvider.provider();

    private RunJson() {}

    static String write(RunInput input) {
        return InputJson.write(input).toString();
    }

    static RunInput input(String json) {
        return InputJson.read(object(json));
    }

    /** Whether a rule was asked if one side may gain alone; earlier variants know of none. */
    static boolean asksWhoGains(String json) {
        return InputJson.asksWhoGains(object(json));
    }

    static String write(RunResult result) {
        Matching matching = result.matching();
        JsonArrayBuilder pairs = JSON.createArrayBuilder();
        matching.pairs().forEach(paired -> {
            JsonObjectBuilder one = pair(paired.pair()).add("fixed", paired.fixed());
            paired.score().ifPresent(score -> one.add("score", score));
            pairs.add(one);
        });
        JsonArrayBuilder alone = JSON.createArrayBuilder();
        matching.alone()
                .forEach(one -> alone.add(JSON.createObjectBuilder()
                        .add("company", one.company())
                        .add("why", one.why().name())));
        JsonArrayBuilder groups = JSON.createArrayBuilder();
        result.groups()
                .forEach(group -> groups.add(pair(group.pair())
                        .add("third", group.third())
                        .add("withOne", group.withOne())
                        .add("withOther", group.withOther())));
        Totals totals = matching.totals();
        return JSON.createObjectBuilder()
                .add("pairs", pairs)
                .add("alone", alone)
                .add("groups", groups)
                .add(
                        "totals",
                        JSON.createObjectBuilder()
                                .add("pairs", totals.pairs())
                                .add("worst", totals.worst())
                                .add("sum", totals.sum())
                                .add("waited", totals.waited()))
                .add("certificate", certificate(matching.certificate()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder certificate(Certificate certificate) {
        JsonObjectBuilder written = JSON.createObjectBuilder();
        if (certificate.most() != null) {
            written.add("most", numbers(certificate.most().companies()));
        }
        if (certificate.worst() != null) {
            written.add("worst", numbers(certificate.worst().companies()));
        }
        if (certificate.sum() != null) {
            JsonObjectBuilder prices = JSON.createObjectBuilder();
            certificate.sum().companies().forEach((company, price) -> prices.add(company.toString(), price));
            JsonArrayBuilder sets = JSON.createArrayBuilder();
            certificate
                    .sum()
                    .sets()
                    .forEach(set -> sets.add(JSON.createObjectBuilder()
                            .add("companies", numbers(set.companies()))
                            .add("price", set.price())));
            written.add("prices", prices).add("sets", sets);
        }
        return written;
    }

    static RunResult result(String json) {
        JsonObject read = object(json);
        JsonObject totals = read.getJsonObject("totals");
        Matching matching = new Matching(
                read.getJsonArray("pairs").getValuesAs(RunJson::paired),
                read.getJsonArray("alone")
                        .getValuesAs((JsonValue one) -> new Alone(
                                number(one.asJsonObject(), "company"),
                                Alone.Why.valueOf(one.asJsonObject().getString("why")))),
                new Totals(
                        totals.getInt("pairs"),
                        totals.getInt("worst"),
                        number(totals, "sum"),
                        number(totals, "waited")),
                certificate(read.getJsonObject("certificate")));
        return new RunResult(
                matching,
                read.getJsonArray("groups")
                        .getValuesAs((JsonValue one) -> new Group(
                                pair(one.asJsonObject()),
                                number(one.asJsonObject(), "third"),
                                one.asJsonObject().getInt("withOne"),
                                one.asJsonObject().getInt("withOther"))));
    }

    private static Paired paired(JsonValue value) {
        JsonObject one = value.asJsonObject();
        return new Paired(
                pair(one),
                one.containsKey("score") ? OptionalInt.of(one.getInt("score")) : OptionalInt.empty(),
                one.getBoolean("fixed"));
    }

    private static Certificate certificate(JsonObject read) {
        return new Certificate(
                read.containsKey("most") ? new Barrier(numbers(read.getJsonArray("most"))) : null,
                read.containsKey("worst") ? new Barrier(numbers(read.getJsonArray("worst"))) : null,
                read.containsKey("prices") ? prices(read) : null);
    }

    private static Prices prices(JsonObject read) {
        SortedMap<Long, Long> companies = new TreeMap<>();
        JsonObject prices = read.getJsonObject("prices");
        prices.keySet().forEach(company -> companies.put(Long.valueOf(company), number(prices, company)));
        return new Prices(
                companies,
                read.getJsonArray("sets")
                        .getValuesAs((JsonValue one) -> new OddSet(
                                numbers(one.asJsonObject().getJsonArray("companies")),
                                number(one.asJsonObject(), "price"))));
    }

    static JsonObjectBuilder pair(Pair pair) {
        return JSON.createObjectBuilder().add("one", pair.one()).add("other", pair.other());
    }

    static Pair pair(JsonObject read) {
        return new Pair(number(read, "one"), number(read, "other"));
    }

    static JsonArrayBuilder numbers(Collection<Long> numbers) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        numbers.forEach(array::add);
        return array;
    }

    static List<Long> numbers(JsonArray array) {
        return array.getValuesAs((jakarta.json.JsonNumber number) -> number.longValueExact());
    }

    static long number(JsonObject of, String name) {
        return of.getJsonNumber(name).longValueExact();
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
