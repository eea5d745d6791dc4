package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.LegalForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the invented companies say, read from a file in which an empty line parts them. */
final class DemoCompanyTexts {

    private static final String FILE = "demo-companies.txt";

    private DemoCompanyTexts() {}

    static List<CompanyData> all() {
        List<CompanyData> companies = new ArrayList<>();
        Map<String, List<String>> lines = new HashMap<>();
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(DemoCompanyTexts.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (line.isBlank() && lines.containsKey("name")) {
                    companies.add(company(lines));
                    lines.clear();
                } else if (line.contains(": ") && !line.startsWith("#")) {
                    lines.computeIfAbsent(line.substring(0, line.indexOf(':')), key -> new ArrayList<>())
                            .add(line.substring(line.indexOf(':') + 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        companies.add(company(lines));
        return companies;
    }

    private static CompanyData company(Map<String, List<String>> lines) {
        String[] is = first(lines, "is").split(" ");
        String[] at = first(lines, "at").split(", ");
        String[] who = first(lines, "who").split(", ");
        return new CompanyData(
                new Particulars(
                        first(lines, "name"),
                        LegalForm.valueOf(is[0]),
                        is[1],
                        Integer.valueOf(is[2]),
                        who[0],
                        who[1],
                        who[2]),
                new Portrait(at[0], at[1], "Dresden", at[2], first(lines, "web"), first(lines, "says")),
                new NeedList(lines.get("need").stream()
                        .map(line -> line.split(" ", 3))
                        .map(one -> new CompanyNeed(one[0], Integer.parseInt(one[1]), one[2]))
                        .toList()),
                new OfferList(lines.get("offer").stream()
                        .map(line -> line.split(" ", 3))
                        .map(one -> new CompanyOffer(one[0], Integer.parseInt(one[1]), one[2]))
                        .toList()),
                new Teamwork(Integer.valueOf(first(lines, "hours")), List.of(), null, null));
    }

    private static String first(Map<String, List<String>> lines, String key) {
        return lines.containsKey(key) ? lines.get(key).get(0) : null;
    }
}
