package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Attainment;
import de.dresden.smartparticipation.projects.picture.PrintedPicture;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact sheet as tagged PDF, also as preview before its release, in the language of who reads where it was written in that. */
@Dependent
class FactSheetPaper {

    private static final String KEY = "projects.fact-sheet.paper.";

    @Inject
    private AreaDirectory areas;

    @Inject
    private FileStore files;

    void write(PublicProject project, Locale language, OutputStream out) throws IOException {
        PaperPdf.write(new Sheet(project, language).paper(), out);
    }

    /** One fact sheet while it is put together. */
    private final class Sheet {

        private final PublicProject project;
        private final PublicProjectRow row;
        private final Locale language;
        private final Texts texts;

        Sheet(PublicProject project, Locale language) {
            this.project = project;
            this.row = project.row();
            this.language = language;
            this.texts = Texts.in(language);
        }

        Paper paper() {
            Paper.Writing paper =
                    Paper.called(row.title().in(language), language).footer(footer());
            paper.heading(1, row.title().in(language));
            paper.facts(facts());
            paper.heading(2, texts.text(KEY + "goal")).text(row.goal().in(language));
            if (!project.results().isEmpty()) {
                paper.heading(2, texts.text(KEY + "results"))
                        .text(project.results().in(language));
            }
            if (!project.indicators().isEmpty()) {
                paper.heading(2, texts.text(KEY + "indicators"));
                indicators(paper);
            }
            if (!project.pictures().isEmpty()) {
                paper.heading(2, texts.text(KEY + "pictures"));
                project.pictures().forEach(one -> picture(paper, one));
            }
            return paper.done();
        }

        private String footer() {
            return row.since() == null
                    ? texts.text(KEY + "footer-preview", row.reference())
                    : texts.text(KEY + "footer", row.reference(), day(LocalDate.ofInstant(row.since(), Clocks.BERLIN)));
        }

        private Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            put(facts, "state", texts.text(row.state().word()));
            put(facts, "call", row.callTitle() == null ? "" : row.callTitle().in(language));
            put(facts, "areas", areaNames());
            put(facts, "goals", row.goals().stream().map(this::goal).collect(Collectors.joining("\n")));
            put(facts, "partners", String.join("\n", project.partners()));
            put(facts, "money", row.moneyCents() == null ? "" : euros(row.moneyCents()));
            put(facts, "paid", row.paidCents() == null ? "" : euros(row.paidCents()));
            return facts;
        }

        private void put(Map<String, String> facts, String key, String value) {
            if (!value.isEmpty()) {
                facts.put(texts.text(KEY + key), value);
            }
        }

        private String goal(Goal goal) {
            return goal.number() + ". "
                    + texts.text("projects.goal."
                            + goal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private String areaNames() {
            Map<String, String> names =
                    areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a));
            return row.areas().stream()
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .sorted(Alphabet.order())
                    .collect(Collectors.joining(", "));
        }

        private void indicators(Paper.Writing paper) {
            List<String> headings = List.of(
                    texts.text(KEY + "indicator"),
                    texts.text(KEY + "baseline"),
                    texts.text(KEY + "target"),
                    texts.text(KEY + "current"),
                    texts.text(KEY + "attainment"));
            paper.grid(
                    headings,
                    List.of(6, 3, 3, 3, 3),
                    Set.of(),
                    false,
                    project.indicators().stream().map(this::cells).toList());
        }

        private List<String> cells(SheetIndicator one) {
            return List.of(
                    one.named().in(language) + " (" + one.counted().in(language) + ")",
                    value(one.aim().baseline(), null, one.aim().baselineDay()),
                    value(one.aim().target(), null, one.aim().targetDay()),
                    one.current() == null
                            ? "–"
                            : value(
                                    one.current().value(),
                                    one.current().uncertainty(),
                                    one.current().day()),
                    attained(one.attainment()));
        }

        private String attained(Attainment attainment) {
            return attainment.measured()
                    ? number(BigDecimal.valueOf(attainment.percent())) + "\u00a0%"
                    : texts.text(attainment.state().word());
        }

        private String value(BigDecimal value, BigDecimal uncertainty, LocalDate day) {
            if (value == null) {
                return "–";
            }
            String around = uncertainty == null ? "" : " ±\u00a0" + number(uncertainty);
            return number(value) + around + "\n" + day(day);
        }

        private void picture(Paper.Writing paper, SheetPicture one) {
            byte[] jpeg = PrintedPicture.of(files, one.file());
            if (jpeg != null) {
                paper.picture(
                        jpeg,
                        one.text().in(language),
                        texts.text(KEY + "credit", one.text().in(language), one.credit()));
            }
        }

        private String number(BigDecimal value) {
            NumberFormat format = NumberFormat.getInstance(language);
            format.setMaximumFractionDigits(6);
            return format.format(value).replace('-', '−');
        }

        private String euros(long cents) {
            NumberFormat format = NumberFormat.getInstance(language);
            format.setMinimumFractionDigits(2);
            return format.format(BigDecimal.valueOf(cents, 2)) + "\u00a0€";
        }

        private String day(LocalDate day) {
            return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.UK : language));
        }
    }
}
