package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is told of one consultation of the demo. */
record DemoScript(
        Properties facts,
        String description,
        List<DemoContribution> contributions,
        Map<String, DemoAnswer> answers,
        List<DemoWork> work) {

    /** A topic and the code of its department. */
    record Topic(Wording name, String department) {}

    /** A standard reply; topic 0 is for all. */
    record Reply(int topic, String title, String body) {}

    /** Days from the start; no last day where it has no end. */
    record Days(PhaseKind kind, int from, Integer until) {}

    static DemoScript of(String name) {
        return new DemoScript(
                DemoFile.properties(name + ".properties"),
                DemoFile.text(name + ".html"),
                DemoFile.rows(name + "-contributions.csv", DemoContribution.FIELDS).stream()
                        .map(DemoContribution::of)
                        .toList(),
                DemoFile.rows(name + "-answers.csv", DemoAnswer.FIELDS).stream()
                        .map(DemoAnswer::of)
                        .collect(Collectors.toMap(
                                DemoAnswer::key, Function.identity(), (one, other) -> one, TreeMap::new)),
                DemoFile.rows(name + "-work.csv", DemoWork.FIELDS).stream()
                        .map(DemoWork::of)
                        .toList());
    }

    String fact(String name) {
        String value = facts.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("no " + name);
        }
        return value.strip();
    }

    /** Days before the start on which something was done, or null where it was not. */
    Integer daysAgo(String what) {
        String days = facts.getProperty(what);
        return days == null ? null : Integer.valueOf(days.strip());
    }

    ConsultationState state() {
        return ConsultationState.valueOf(fact("state"));
    }

    /** Keys of Stadtteile; none for the whole city. */
    List<String> areas() {
        String keys = facts.getProperty("areas", "").strip();
        return keys.isEmpty() ? List.of() : List.of(keys.split(","));
    }

    List<Days> phases() {
        return Arrays.stream(PhaseKind.values())
                .map(kind -> days(kind, fact(kind.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static Days days(PhaseKind kind, String written) {
        String[] ends = written.split("\\.\\.", -1);
        return new Days(kind, Integer.parseInt(ends[0]), ends[1].isEmpty() ? null : Integer.valueOf(ends[1]));
    }

    List<Topic> topics() {
        return numbered("topic.").stream()
                .map(written -> written.split(";"))
                .map(parts -> new Topic(new Wording(parts[0], parts[2]), parts[1]))
                .toList();
    }

    List<Reply> replies() {
        return numbered("reply.").stream()
                .map(written -> written.split(";", 3))
                .map(parts -> new Reply(parts[0].isEmpty() ? 0 : Integer.parseInt(parts[0]), parts[1], parts[2]))
                .toList();
    }

    private List<String> numbered(String prefix) {
        List<String> values = new ArrayList<>();
        for (int number = 1; facts.containsKey(prefix + number); number++) {
            values.add(fact(prefix + number));
        }
        return values;
    }
}
