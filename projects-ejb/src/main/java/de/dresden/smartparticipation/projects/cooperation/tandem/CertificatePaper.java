package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.company.Portrait;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.DeMinimis;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A certificate as a document, in German, the official language: what was granted to whom, and on what it rests.
 *
 * @param reference its own
 * @param instead reference of the one whose place it takes, or null
 * @param company name of the company
 * @param address where the company is; what it does not say is left out
 * @param project the tandem's project
 * @param notice reference of the notice
 * @param day day of the notice
 * @param cents the company's share in cents
 */
record CertificatePaper(
        String reference,
        String instead,
        String company,
        Portrait address,
        ProjectFrame project,
        String notice,
        LocalDate day,
        long cents) {

    private static final String KEY = "projects.tandem.paper.";

    Paper paper() {
        Paper.Writing paper = Paper.called(word("title"), Locale.GERMAN)
                .footer(reference + " · " + notice)
                .text(TandemCeiling.CITY)
                .text(recipient())
                .heading(1, word("title"))
                .facts(facts());
        if (instead != null) {
            paper.strong(fill("instead", instead));
        }
        return paper.text(word("regulation"))
                .text(fill("ceiling", TandemCeiling.euros(DeMinimis.CEILING_CENTS)))
                .text(word("keep"))
                .text(word("register"))
                .done();
    }

    private String recipient() {
        String city = Stream.of(address.postalCode(), address.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(company, address.street(), city)
                .filter(line -> line != null && !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(word("number"), reference);
        facts.put(word("company"), company);
        facts.put(word("project"), project.title() + " (" + project.reference() + ")");
        facts.put(word("notice"), notice);
        facts.put(word("day"), fill("of-day", day));
        facts.put(word("sum"), fill("of-sum", TandemCeiling.euros(cents)));
        return facts;
    }

    private static String word(String key) {
        return Texts.german().text(KEY + key);
    }

    private static String fill(String key, Object value) {
        return Texts.german().fill(Texts.german().text(KEY + key), value);
    }
}
