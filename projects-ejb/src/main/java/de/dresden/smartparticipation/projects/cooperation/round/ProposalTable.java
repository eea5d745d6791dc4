package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A variant for spreadsheet programs and on paper: its pairs with the points of each part, then who stays alone. */
final class ProposalTable {

    private static final int WIDTH = 14;

    private record Row(Proposal.ProposedPair pair, Proposal.LonelyCompany alone) {

        private Reason remark() {
            return pair == null ? alone.why() : pair.fixed();
        }

        private Integer points(int part) {
            return pair == null || pair.parts().isEmpty()
                    ? null
                    : pair.parts().get(part).points();
        }
    }

    private static final ListTable<Row> TABLE = new ListTable<>(
            "projects.proposal-table",
            List.of(
                    ListColumn.text("reference", WIDTH, row -> first(row).reference()),
                    ListColumn.text("name", WIDTH * 2, row -> first(row).name()),
                    ListColumn.text(
                            "partner-reference",
                            WIDTH,
                            row -> row.pair() == null
                                    ? null
                                    : row.pair().other().reference()),
                    ListColumn.text(
                            "partner",
                            WIDTH * 2,
                            row -> row.pair() == null
                                    ? null
                                    : row.pair().other().name()),
                    ListColumn.text(
                            "third",
                            WIDTH * 2,
                            row -> row.pair() == null || row.pair().third() == null
                                    ? null
                                    : row.pair().third().name()),
                    ListColumn.integer(
                            "score",
                            row -> row.pair() == null ? null : row.pair().score()),
                    ListColumn.integer("weaker-gain", row -> row.points(0)),
                    ListColumn.integer("stronger-gain", row -> row.points(1)),
                    ListColumn.integer("urgency", row -> row.points(2)),
                    ListColumn.integer("time", row -> row.points(3)),
                    ListColumn.integer("sectors", row -> row.points(4)),
                    ListColumn.integer("wishes", row -> row.points(5)),
                    ListColumn.integer("waited", row -> row.points(6)),
                    ListColumn.integer("likeness", row -> row.points(7)),
                    new ListColumn<>(
                            "remark",
                            ColumnType.TEXT,
                            WIDTH * 3,
                            (row, texts) -> row.remark() == null ? null : texts.text(row.remark()))));

    private ProposalTable() {}

    private static CompanyName first(Row row) {
        return row.pair() == null ? row.alone().company() : row.pair().one();
    }

    static void write(Proposal proposal, TableFormat format, Locale language, Instant madeAt, OutputStream out) {
        List<Row> rows = new ArrayList<>();
        proposal.pairs().forEach(pair -> rows.add(new Row(pair, null)));
        proposal.alone().forEach(alone -> rows.add(new Row(null, alone)));
        AllPages<Row> pages = AllPages.of(
                query -> Page.of(
                        query,
                        rows.stream().skip(query.offset()).limit(query.size()).toList(),
                        rows.size()),
                null);
        TABLE.write(pages, format, language, madeAt, out);
    }
}
