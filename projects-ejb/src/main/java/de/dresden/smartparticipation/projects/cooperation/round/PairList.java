package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Released pairs for spreadsheet programs and on paper: a row for each company of a pair. */
final class PairList {

    private static final int WIDTH = 14;

    private record Row(RoundDetails.AskedPair pair, RoundDetails.Side side) {}

    private static final ListTable<Row> TABLE = new ListTable<>(
            "projects.pair-table",
            List.of(
                    ListColumn.integer("pair", row -> row.pair().id()),
                    ListColumn.integer("run", row -> row.pair().run()),
                    ListColumn.integer("score", row -> row.pair().score()),
                    ListColumn.text(
                            "reference", WIDTH, row -> row.side().company().reference()),
                    ListColumn.text(
                            "name", WIDTH * 2, row -> row.side().company().name()),
                    ListColumn.word("state", WIDTH, "projects.pair-state", row -> row.pair()
                            .state()),
                    ListColumn.date("until", row -> row.pair().until()),
                    ListColumn.word("answer", WIDTH, "projects.pair-answer", row -> answer(row.side())),
                    ListColumn.text("reason", WIDTH * 3, row -> row.side().reason())));

    private enum Answer {
        OPEN,
        YES,
        NO
    }

    private PairList() {}

    private static Answer answer(RoundDetails.Side side) {
        if (side.accepted() == null) {
            return Answer.OPEN;
        }
        return side.accepted() ? Answer.YES : Answer.NO;
    }

    static void write(
            List<RoundDetails.AskedPair> pairs, TableFormat format, Locale language, Instant madeAt, OutputStream out) {
        List<Row> rows = pairs.stream()
                .flatMap(pair -> pair.sides().stream().map(side -> new Row(pair, side)))
                .toList();
        AllPages<Row> pages = AllPages.of(
                query -> Page.of(
                        query,
                        rows.stream().skip(query.offset()).limit(query.size()).toList(),
                        rows.size()),
                null);
        TABLE.write(pages, format, language, madeAt, out);
    }
}
