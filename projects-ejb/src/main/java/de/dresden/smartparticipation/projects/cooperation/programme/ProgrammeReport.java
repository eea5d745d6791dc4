package de.dresden.smartparticipation.projects.cooperation.programme;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The programme as a report: a table for spreadsheet programs, or a document. */
@Dependent
class ProgrammeReport {

    private static final String KEY = "projects.programme-report";
    private static final int WIDTH = 14;
    private static final double TENTHS = 10.0;

    private static final ListTable<ReportLine> TABLE = new ListTable<>(KEY, columns());

    @Inject
    private AreaDirectory areas;

    @Inject
    private Clock clock;

    private static List<ListColumn<ReportLine>> columns() {
        List<ListColumn<ReportLine>> columns = new ArrayList<>();
        columns.add(ListColumn.text("section", WIDTH * 2, ReportLine::section));
        columns.add(ListColumn.text("name", WIDTH * 3, ReportLine::name));
        ReportLine.COUNTS.forEach(name -> columns.add(ListColumn.integer(name, line -> line.count(name))));
        columns.add(new ListColumn<>(
                "mean",
                ColumnType.TEXT,
                WIDTH,
                (line, texts) -> line.mean() == null ? null : texts.fill("{0}", line.mean())));
        return columns;
    }

    void write(ProgrammeFigures figures, TableFormat format, Locale language, OutputStream out) {
        Texts texts = Texts.in(language);
        if (format == TableFormat.PDF) {
            paper(figures, texts, language, out);
            return;
        }
        List<ReportLine> lines = new ArrayList<>(rounds(figures, texts, language));
        lines.addAll(groups(
                figures.sectors(), "sectors", code -> figures.sector(code).in(language), texts));
        lines.addAll(groups(figures.districts(), "districts", areaNames(), texts));
        lines.addAll(satisfaction(figures, texts, language));
        AllPages<ReportLine> pages = AllPages.of(
                query -> Page.of(
                        query,
                        lines.stream().skip(query.offset()).limit(query.size()).toList(),
                        lines.size()),
                null);
        TABLE.write(pages, format, language, clock.instant(), out);
    }

    private static List<ReportLine> rounds(ProgrammeFigures figures, Texts texts, Locale language) {
        return figures.rounds().stream()
                .map(one -> ReportLine.of(
                        texts.text(KEY + ".rounds"),
                        one.round().reference() + " " + one.round().title().in(language),
                        null,
                        one.applied(),
                        one.matched(),
                        one.pairs(),
                        one.accepted(),
                        one.granted(),
                        one.finished(),
                        null,
                        null))
                .toList();
    }

    private static List<ReportLine> groups(
            List<GroupFigures> groups, String section, UnaryOperator<String> names, Texts texts) {
        return groups.stream()
                .map(one -> ReportLine.of(
                        texts.text(KEY + "." + section),
                        one.code().isEmpty() ? texts.text(KEY + ".unsaid") : names.apply(one.code()),
                        null,
                        one.applied(),
                        one.matched(),
                        null,
                        one.accepted(),
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    private static List<ReportLine> satisfaction(ProgrammeFigures figures, Texts texts, Locale language) {
        return figures.satisfaction().stream()
                .map(one -> ReportLine.of(
                        texts.text(KEY + ".satisfaction", one.months()),
                        one.round() == null
                                ? texts.text(KEY + ".all")
                                : one.round() + " " + one.title().in(language),
                        one.mean() == null ? null : one.mean() / TENTHS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        one.asked(),
                        one.answered()))
                .toList();
    }

    private void paper(ProgrammeFigures figures, Texts texts, Locale language, OutputStream out) {
        Paper.Writing paper = Paper.called(texts.text(KEY + ".title"), language)
                .landscape()
                .footer(texts.text(
                        KEY + ".footer", texts.fill("{0}", LocalDate.ofInstant(clock.instant(), Clocks.BERLIN))));
        paper.heading(1, texts.text(KEY + ".title"));
        grid(paper, texts, "rounds", rounds(figures, texts, language), ReportLine.COUNTS.subList(0, 6));
        List<String> ofGroups = List.of("applied", "matched", "accepted");
        grid(
                paper,
                texts,
                "sectors",
                groups(
                        figures.sectors(),
                        "sectors",
                        code -> figures.sector(code).in(language),
                        texts),
                ofGroups);
        grid(paper, texts, "districts", groups(figures.districts(), "districts", areaNames(), texts), ofGroups);
        for (int months : new int[] {3, 12}) {
            String section = texts.text(KEY + ".satisfaction", months);
            List<ReportLine> lines = satisfaction(figures, texts, language).stream()
                    .filter(line -> line.section().equals(section))
                    .toList();
            if (!lines.isEmpty()) {
                paper.heading(2, section);
                paper.grid(
                        headings(texts, List.of("asked", "answered"), "mean"),
                        List.of(6, 2, 2, 2),
                        Set.of(1, 2, 3),
                        false,
                        lines.stream()
                                .map(line -> List.of(
                                        line.name(),
                                        number(texts, line.count("asked")),
                                        number(texts, line.count("answered")),
                                        number(texts, line.mean())))
                                .toList());
            }
        }
        paper.text(texts.text(KEY + ".protected"));
        try {
            PaperPdf.write(paper.done(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void grid(
            Paper.Writing paper, Texts texts, String section, List<ReportLine> lines, List<String> counts) {
        paper.heading(2, texts.text(KEY + "." + section));
        List<Integer> shares = new ArrayList<>(List.of(6));
        counts.forEach(name -> shares.add(2));
        paper.grid(
                headings(texts, counts),
                shares,
                IntStream.rangeClosed(1, counts.size()).boxed().collect(Collectors.toSet()),
                false,
                lines.stream()
                        .map(line -> {
                            List<String> cells = new ArrayList<>(List.of(line.name()));
                            counts.forEach(name -> cells.add(number(texts, line.count(name))));
                            return cells;
                        })
                        .toList());
    }

    private static List<String> headings(Texts texts, List<String> counts, String... more) {
        return Stream.of(Stream.of("name"), counts.stream(), Stream.of(more))
                .flatMap(names -> names)
                .map(name -> texts.text(KEY + "." + name))
                .toList();
    }

    private static String number(Texts texts, Number value) {
        return value == null ? "–" : texts.fill("{0}", value);
    }

    private UnaryOperator<String> areaNames() {
        Map<String, String> names =
                areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a));
        return key -> names.getOrDefault(key, key);
    }
}
