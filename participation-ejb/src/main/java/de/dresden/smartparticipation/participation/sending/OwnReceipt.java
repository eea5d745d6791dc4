package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.sending.OwnContribution.Content;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a sender prints and keeps. */
@Dependent
class OwnReceipt {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
    private static final String KEY = "participation.receipt.";

    @Inject
    private AreaDirectory areas;

    void write(OwnContribution own, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        Content content = own.content();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text(KEY + "reference"), own.reference());
        facts.put(
                texts.text(KEY + "consultation"),
                own.consultationTitle().in(language) + " (" + own.consultation() + ")");
        String corrected = minute(content.correctedAt());
        put(facts, texts, "received", minute(content.receivedAt()));
        put(facts, texts, "corrected", corrected);
        put(facts, texts, "topic", content.topic());
        put(facts, texts, "area", area(content.area()));
        put(facts, texts, "place", content.place());
        put(facts, texts, "name", content.name());
        NamedAnswers.put(content.answers(), facts);
        put(facts, texts, "files", String.join(", ", content.files()));
        Paper paper = Paper.called(texts.text(KEY + "title", own.reference()), language)
                .footer(texts.text(KEY + "city"))
                .heading(1, texts.text(KEY + "title", own.reference()))
                .facts(facts)
                .text(
                        corrected == null
                                ? texts.text(KEY + "wording")
                                : texts.text(KEY + "wording-corrected", corrected))
                .heading(2, content.title())
                .text(content.text().isEmpty() ? "–" : content.text())
                .text(texts.text(KEY + "keep"))
                .done();
        PaperPdf.write(paper, out);
    }

    private static String minute(Instant moment) {
        return moment == null ? null : MINUTE.format(moment.atZone(Clocks.BERLIN));
    }

    private String area(String key) {
        return key == null
                ? null
                : areas.names().stream()
                        .filter(area -> area.key().equals(key))
                        .map(AreaName::name)
                        .findFirst()
                        .orElse(null);
    }

    private static void put(Map<String, String> facts, Texts texts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.put(texts.text(KEY + name), value);
        }
    }
}
