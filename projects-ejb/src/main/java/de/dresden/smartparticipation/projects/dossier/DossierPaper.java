package de.dresden.smartparticipation.projects.dossier;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.diary.DiaryEntry;
import de.dresden.smartparticipation.projects.document.ProjectDocument;
import de.dresden.smartparticipation.projects.project.ProjectFile;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A project's file on paper. Who is to be reached at the partners stands on it only for those who may know. */
final class DossierPaper {

    /** What a document holds; more is in the archive's table. */
    private static final int MOST_EVENTS = 2_000;

    private static final String KEY = "projects.dossier.";
    private static final ZoneId CITY = Clocks.BERLIN;

    private final Locale language;
    private final Texts texts;

    DossierPaper(Locale language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    Paper of(
            ProjectFile file,
            List<String> districts,
            List<DiaryEntry> diary,
            List<ProjectDocument> documents,
            List<HistoryEvent> history) {
        String title = file.project().reference() + " " + file.project().title();
        Paper.Writing paper = Paper.called(title, language)
                .footer(texts.text(KEY + "footer", file.project().reference()))
                .heading(1, title)
                .facts(facts(file, districts));
        if (!file.summary().isEmpty()) {
            paper.heading(2, texts.text(KEY + "summary")).text(file.summary());
        }
        if (!file.aim().isEmpty()) {
            paper.heading(2, texts.text(KEY + "aim")).text(file.aim());
        }
        people(paper, file);
        if (!file.tasks().isEmpty()) {
            paper.heading(2, texts.text(KEY + "tasks"))
                    .grid(
                            heads("task", "whose", "due", "done"),
                            List.of(4, 3, 2, 2),
                            file.tasks().stream()
                                    .map(one -> List.of(
                                            one.title(),
                                            Objects.requireNonNullElse(
                                                    one.personName(),
                                                    Objects.requireNonNullElse(one.departmentName(), "")),
                                            day(one.due()),
                                            one.done() ? day(one.doneAt()) : ""))
                                    .toList());
        }
        List<ProjectDocument> kept =
                documents.stream().filter(one -> !one.removed()).toList();
        if (!kept.isEmpty()) {
            paper.heading(2, texts.text(KEY + "documents"))
                    .grid(
                            heads("document", "versions", "last"),
                            List.of(5, 1, 2),
                            kept.stream()
                                    .map(one -> List.of(
                                            one.title(),
                                            String.valueOf(one.versions().size()),
                                            day(one.latest().addedAt())))
                                    .toList());
        }
        if (!diary.isEmpty()) {
            paper.heading(2, texts.text(KEY + "diary"));
            diary.forEach(one ->
                    paper.heading(3, day(one.day()) + " – " + one.title()).text(one.text()));
        }
        paper.heading(2, texts.text(KEY + "history"))
                .grid(
                        heads("at", "what", "who"),
                        List.of(2, 5, 3),
                        history.stream()
                                .limit(MOST_EVENTS)
                                .map(one -> List.of(
                                        day(one.at()),
                                        texts.text(one.what()) + (one.detail() == null ? "" : ": " + one.detail()),
                                        Objects.requireNonNullElse(one.by(texts), "")))
                                .toList());
        return paper.done();
    }

    private void people(Paper.Writing paper, ProjectFile file) {
        if (!file.partners().isEmpty()) {
            paper.heading(2, texts.text(KEY + "partners"))
                    .grid(
                            heads("partner", "part", "contribution"),
                            List.of(4, 2, 4),
                            file.partners().stream()
                                    .map(one -> List.of(
                                            one.contactName() == null
                                                    ? one.name()
                                                    : one.name() + " (" + one.contactName() + ")",
                                            texts.text(one.part().word()),
                                            one.contribution()))
                                    .toList());
        }
        if (!file.team().isEmpty()) {
            paper.heading(2, texts.text(KEY + "team"))
                    .text(file.team().stream()
                            .map(one -> one.part().isEmpty() ? one.name() : one.name() + " – " + one.part())
                            .collect(Collectors.joining("\n")));
        }
    }

    private Map<String, String> facts(ProjectFile file, List<String> districts) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "department", file.department());
        put(facts, "state", texts.text(file.project().state().word()));
        String light = texts.text(file.project().light().word());
        String reason = file.project().lightReason();
        put(facts, "light", reason.isEmpty() ? light : light + " – " + reason);
        put(facts, "call", file.origin().callTitle());
        put(facts, "application", file.origin().application());
        put(facts, "idea", file.origin().idea());
        put(facts, "months", file.first() == null ? null : month(file.first()) + " – " + month(file.last()));
        put(facts, "cost", euros(file.costCents()));
        put(facts, "asked", euros(file.askedCents()));
        put(facts, "decided", file.decidedCents() == null ? null : euros(file.decidedCents()));
        put(facts, "granted", file.grantedCents() == null ? null : euros(file.grantedCents()));
        put(facts, "paid", euros(file.paidCents()));
        put(facts, "areas", districts.isEmpty() ? null : String.join(", ", districts));
        put(facts, "place", file.place());
        put(
                facts,
                "goals",
                file.goals().isEmpty()
                        ? null
                        : file.goals().stream()
                                .map(goal -> String.valueOf(goal.number()))
                                .collect(Collectors.joining(", ")));
        return facts;
    }

    private void put(Map<String, String> facts, String name, String value) {
        if (value != null) {
            facts.put(texts.text(KEY + name), value);
        }
    }

    private List<String> heads(String... names) {
        return Arrays.stream(names).map(name -> texts.text(KEY + name)).toList();
    }

    private String euros(long cents) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + " €";
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
    }

    private String day(Instant at) {
        return at == null ? "" : day(LocalDate.ofInstant(at, CITY));
    }

    private String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language)
                        .format(day);
    }
}
