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
import de.dresden.smartparticipation.projects.cooperation.satisfaction.SatisfactionLine;
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
        columns.add(new ListColumn<>("mean", ColumnType.DECIMAL, WIDTH, (line, texts) -> line.mean()));
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
        lines.addAll(pairs(figures, texts));
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

    /** Of the pairs that accepted: who, and in which Stadtteile. */
    private List<ReportLine> pairs(ProgrammeFigures figures, Texts texts) {
        UnaryOperator<String> names = areaNames();
        return figures.pairs().stream()
                .map(pair -> ReportLine.of(
                        texts.text(KEY + ".places"),
                        String.join(" · ", pair.companies())
                                + (pair.districts().isEmpty()
                                        ? ""
                                        : pair.districts().stream()
                                                .map(names)
                                                .collect(Collectors.joining(", ", " – ", ""))),
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
                        counts(one)))
                .toList();
    }

    private static Integer[] counts(SatisfactionLine line) {
        Integer[] counts = new Integer[ReportLine.COUNTS.size()];
        counts[ReportLine.COUNTS.indexOf("asked")] = line.asked();
        counts[ReportLine.COUNTS.indexOf("answered")] = line.answered();
        ReportLine.YES.forEach(
                name -> counts[ReportLine.COUNTS.indexOf(name)] = line.yes(name.toUpperCase(Locale.ROOT)));
        return counts;
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
                        headings(texts, List.of("asked", "answered", "mean"), ReportLine.YES),
                        List.of(8, 4, 4, 6, 5, 4, 5, 6, 5, 5),
                        IntStream.rangeClosed(1, 9).boxed().collect(Collectors.toSet()),
                        false,
                        lines.stream()
                                .map(line -> {
                                    List<String> cells = new ArrayList<>(List.of(
                                            line.name(),
                                            number(texts, line.count("asked")),
                                            number(texts, line.count("answered")),
                                            number(texts, line.mean())));
                                    ReportLine.YES.forEach(name -> cells.add(number(texts, line.count(name))));
                                    return cells;
                                })
                                .toList());
            }
        }
        paper.text(texts.text(KEY + ".protected"));
        grid(paper, texts, "places", pairs(figures, texts), List.of());
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
                headings(texts, counts, List.of()),
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

    private static List<String> headings(Texts texts, List<String> counts, List<String> more) {
        return Stream.of(Stream.of("name"), counts.stream(), more.stream())
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
