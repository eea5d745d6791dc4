package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A status report on paper. */
final class ReportPaper {

    private static final String KEY = "projects.report-paper.";

    private final Texts texts;
    private final Locale language;

    private ReportPaper(Locale language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    static Paper of(StatusReport report, Locale language) {
        return new ReportPaper(language).paper(report);
    }

    private Paper paper(StatusReport report) {
        ReportContent content = report.content();
        String title = texts.text(KEY + "title", report.number(), content.title());
        Paper.Writing paper = Paper.called(title, language)
                .footer(
                        report.frozen()
                                ? texts.text(KEY + "footer", content.reference(), report.hash())
                                : texts.text(KEY + "draft"))
                .heading(1, title);
        if (!report.frozen()) {
            paper.strong(texts.text(KEY + "draft"));
        }
        paper.facts(facts(report, content)).heading(2, texts.text(KEY + "text")).text(content.text());
        paper.heading(2, texts.text(KEY + "money"))
                .grid(
                        List.of(texts.text(KEY + "money"), texts.text(KEY + "euros")),
                        List.of(3, 1),
                        Set.of(1),
                        false,
                        sums(content));
        paper.heading(2, texts.text(KEY + "milestones"));
        if (content.milestones().isEmpty()) {
            paper.text(texts.text(KEY + "milestones.none"));
        } else {
            paper.grid(
                    List.of(texts.text(KEY + "milestone"), texts.text(KEY + "due"), texts.text(KEY + "reached")),
                    List.of(4, 1, 1),
                    content.milestones().stream()
                            .map(one -> List.of(one.title(), day(one.due()), day(one.doneOn())))
                            .toList());
        }
        paper.heading(2, texts.text(KEY + "risks"));
        if (content.risks().isEmpty()) {
            paper.text(texts.text(KEY + "risks.none"));
        } else {
            paper.grid(
                    List.of(texts.text(KEY + "risk"), texts.text(KEY + "grade"), texts.text(KEY + "measure")),
                    List.of(3, 1, 3),
                    content.risks().stream()
                            .map(one -> List.of(
                                    one.title(),
                                    texts.text(KEY + "grade.of", one.probability(), one.effect()),
                                    one.measure()))
                            .toList());
        }
        return paper.done();
    }

    private List<List<String>> sums(ReportContent content) {
        List<List<String>> sums = new ArrayList<>(List.of(money("planned", content.plannedCents())));
        if (content.grantedCents() != null) {
            sums.add(money("granted", content.grantedCents()));
        }
        sums.add(money("committed", content.committedCents()));
        sums.add(money("reserved", content.reservedCents()));
        sums.add(money("free", content.freeCents()));
        sums.add(money("paid", content.paidCents()));
        return sums;
    }

    private Map<String, String> facts(StatusReport report, ReportContent content) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text(KEY + "number"), content.reference());
        facts.put(texts.text(KEY + "department"), content.department());
        facts.put(texts.text(KEY + "day"), day(report.day()));
        facts.put(texts.text(KEY + "state"), texts.text(content.state().word()));
        String light = texts.text(content.light().word());
        facts.put(
                texts.text(KEY + "light"),
                content.lightReason().isEmpty() ? light : light + " – " + content.lightReason());
        facts.put(texts.text(KEY + "tasks"), String.valueOf(content.openTasks()));
        return facts;
    }

    private List<String> money(String what, long cents) {
        return List.of(texts.text(KEY + what), ReportMoney.of(cents, language));
    }

    private String day(LocalDate day) {
        return day == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language.getLanguage().equals("en") ? Locale.UK : language)
                        .format(day);
    }
}
