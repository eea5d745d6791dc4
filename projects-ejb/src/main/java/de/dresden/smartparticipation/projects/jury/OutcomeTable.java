package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A jury's ranking as a table for spreadsheet programs and on paper; what is kept from the person has empty cells. */
final class OutcomeTable {

    private static final int WIDTH = 12;

    private static final ListTable<OutcomeRow> TABLE = new ListTable<>(
            "projects.jury-table",
            List.of(
                    ListColumn.integer("rank", OutcomeRow::rank),
                    ListColumn.text("reference", WIDTH, row -> row.frame().reference()),
                    ListColumn.text("name", WIDTH * 3, row -> row.frame().title()),
                    ListColumn.text("applicant", WIDTH * 2, row -> row.frame().applicant()),
                    ListColumn.money("asked", row -> row.frame().askedCents()),
                    decimal("percent", OutcomeRow::percent),
                    ListColumn.text("exact", WIDTH, OutcomeRow::exact),
                    ListColumn.integer("members", row -> row.locked() ? null : row.members()),
                    decimal("lowest", OutcomeRow::lowest),
                    decimal("highest", OutcomeRow::highest),
                    decimal("deviation", OutcomeRow::deviation),
                    ListColumn.integer("best", OutcomeRow::best),
                    ListColumn.integer("worst", OutcomeRow::worst),
                    ListColumn.text("outliers", WIDTH, row -> String.join(", ", row.outliers())),
                    ListColumn.word(
                            "recommendation",
                            WIDTH,
                            "projects.recommendation-kind",
                            row -> row.recommendation() == null
                                    ? null
                                    : row.recommendation().kind()),
                    ListColumn.integer(
                            "place",
                            row -> row.recommendation() == null
                                    ? null
                                    : row.recommendation().place())));

    private OutcomeTable() {}

    static void write(List<OutcomeRow> rows, TableFormat format, Locale language, Instant madeAt, OutputStream out) {
        AllPages<OutcomeRow> pages = AllPages.of(
                query -> Page.of(
                        query,
                        rows.stream().skip(query.offset()).limit(query.size()).toList(),
                        rows.size()),
                null);
        TABLE.write(pages, format, language, madeAt, out);
    }

    private static ListColumn<OutcomeRow> decimal(String name, Function<OutcomeRow, BigDecimal> value) {
        return new ListColumn<>(name, ColumnType.DECIMAL, WIDTH, (row, texts) -> value.apply(row));
    }
}
