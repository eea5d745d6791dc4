package de.dresden.smartparticipation.participation.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The facts of one plan of the demo, from {@code demo/plan-<name>.properties}; days are counted back from today, values of one line
 * stand between semicolons.
 */
record DemoPlan(Map<String, String> facts) {

    /** Where the line of a document names its step. */
    static final int STEP = 3;

    static DemoPlan of(String name) {
        Properties read = new Properties();
        try (InputStream file = DemoPlan.class.getResourceAsStream(
                "/de/dresden/smartparticipation/participation/demo/plan-" + name + ".properties")) {
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> facts = new TreeMap<>();
        read.forEach((key, value) -> facts.put(key.toString(), value.toString()));
        return new DemoPlan(facts);
    }

    /** What is displayed: documents that belong to a single step are not. */
    List<DocumentData> displayed() {
        return lines("document").stream()
                .filter(part -> part.length <= STEP)
                .map(part -> new DocumentData(DocumentKind.valueOf(part[0]), part[1], true))
                .toList();
    }

    String fact(String key) {
        return facts.get(key);
    }

    int days(String key) {
        return Integer.parseInt(facts.get(key));
    }

    /** The parts of a line. */
    String[] parts(String key) {
        return facts.get(key).split(";", -1);
    }

    /** The lines that begin with this, in their order. */
    List<String[]> lines(String beginning) {
        List<String[]> lines = new ArrayList<>();
        for (int number = 1; facts.containsKey(beginning + "." + number); number++) {
            lines.add(parts(beginning + "." + number));
        }
        return lines;
    }

    PlanData data(long department) {
        return new PlanData(
                fact("name"),
                fact("number"),
                PlanKind.valueOf(fact("kind")),
                PlanProcedure.valueOf(fact("procedure")),
                department,
                fact("summary"),
                fact("area.text"),
                fact("contact.name"),
                fact("contact.email"),
                fact("contact.phone"));
    }

    List<Access> accesses() {
        return lines("access").stream()
                .map(part -> new Access(AccessKind.valueOf(part[0]), part[1], part[2], part[3]))
                .toList();
    }

    List<Information> information() {
        return lines("information").stream()
                .map(part -> new Information(
                        EnvironmentalTheme.valueOf(part[0]),
                        InformationSource.valueOf(part[1]),
                        part[2],
                        part[3],
                        Boolean.parseBoolean(part[4])))
                .toList();
    }
}
