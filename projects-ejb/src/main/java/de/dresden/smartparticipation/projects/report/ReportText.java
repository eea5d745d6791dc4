package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.grant.core.Placeholders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a report's text, as {@code {ampel}}, with what is known of the project; a text with others is not frozen. */
final class ReportText {

    /** The placeholders that there are. */
    static final List<String> NAMES = List.of(
            "projekt",
            "nummer",
            "stand",
            "ampel",
            "grund",
            "zuschuss",
            "bewilligt",
            "gebunden",
            "vorgemerkt",
            "frei",
            "ausgezahlt",
            "meilensteine",
            "naechster",
            "risiken",
            "aufgaben");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private ReportText() {}

    /** Names in a text that are none of the placeholders there are, in their order; also those that are mistyped. */
    static Set<String> unknown(String text) {
        return Placeholders.unknown(List.of(text), Set.copyOf(NAMES));
    }

    /** Reports are written in German, the language of the administration's files. */
    static String fill(String text, ReportContent content) {
        Map<String, String> values = values(content);
        Matcher found = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(
                    filled, Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
        }
        return found.appendTail(filled).toString();
    }

    private static Map<String, String> values(ReportContent content) {
        Texts texts = Texts.german();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("projekt", content.title());
        values.put("nummer", content.reference());
        values.put("stand", texts.text(content.state().word()));
        values.put("ampel", texts.text(content.light().word()));
        values.put("grund", content.lightReason());
        values.put("zuschuss", ReportMoney.of(content.plannedCents(), Locale.GERMAN));
        values.put(
                "bewilligt",
                ReportMoney.of(content.grantedCents() == null ? 0 : content.grantedCents(), Locale.GERMAN));
        values.put("gebunden", ReportMoney.of(content.committedCents(), Locale.GERMAN));
        values.put("vorgemerkt", ReportMoney.of(content.reservedCents(), Locale.GERMAN));
        values.put("frei", ReportMoney.of(content.freeCents(), Locale.GERMAN));
        values.put("ausgezahlt", ReportMoney.of(content.paidCents(), Locale.GERMAN));
        values.put(
                "meilensteine",
                texts.text(
                        "projects.report.reached",
                        content.reached(),
                        content.milestones().size()));
        values.put("naechster", next(content, texts));
        values.put("risiken", String.valueOf(content.risks().size()));
        values.put("aufgaben", String.valueOf(content.openTasks()));
        return values;
    }

    private static String next(ReportContent content, Texts texts) {
        return content.milestones().stream()
                .filter(one -> !one.reached())
                .min(Comparator.comparing(ReportContent.ReportedMilestone::due))
                .map(one -> texts.text("projects.report.next", one.title(), day(one.due())))
                .orElse(texts.text("projects.report.no-next"));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.GERMAN)
                .format(day);
    }
}
