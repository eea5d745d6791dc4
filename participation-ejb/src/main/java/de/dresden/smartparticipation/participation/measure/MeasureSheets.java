package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the results, and the anonymous matrix person × measure: 1 agrees, −1 disagrees, 0 passes, empty not judged. */
@Dependent
class MeasureSheets {

    private static final String KEY = "participation.measure-sheet.";
    private static final int WIDTH_OF_TITLE = 60;
    private static final int WIDTH_OF_NAME = 24;

    /** By a person's random number, so that the rows tell nothing of an order. */
    private static final String VOTES = """
            select v.judge_id, v.measure_id, v.vote from participation.measure_vote v
            join participation.measure m on m.id = v.measure_id where m.module_id = ? order by v.judge_id""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void results(MeasureResults results, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text(KEY + "results", results.frame().title()),
                texts.text(KEY + "people", results.people()),
                language,
                clock.instant(),
                List.of(
                        TableColumn.integer(texts.text(KEY + "number")),
                        TableColumn.text(texts.text(KEY + "measure"), WIDTH_OF_TITLE),
                        TableColumn.text(texts.text(KEY + "topic"), WIDTH_OF_NAME),
                        TableColumn.text(texts.text(KEY + "department"), WIDTH_OF_NAME),
                        TableColumn.integer(texts.text("participation.vote.agree")),
                        TableColumn.integer(texts.text("participation.vote.disagree")),
                        TableColumn.integer(texts.text("participation.vote.pass")),
                        TableColumn.decimal(texts.text(KEY + "agree-share")),
                        TableColumn.decimal(texts.text(KEY + "consensus"))));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (MeasureResult result : results.results()) {
                table.row(row(result));
            }
            table.finish();
        }
    }

    private static List<Object> row(MeasureResult result) {
        List<Object> row = new ArrayList<>();
        row.add(result.place());
        row.add(result.title());
        row.add(result.topic() == null ? null : result.topic().german());
        row.add(result.department());
        row.add(result.told() ? result.agree() : null);
        row.add(result.told() ? result.disagree() : null);
        row.add(result.told() ? result.pass() : null);
        row.add(result.told() ? result.agreeShare() : null);
        row.add(result.told() ? result.consensus() : null);
        return row;
    }

    void matrix(MeasureResults results, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.integer(texts.text(KEY + "person")));
        Map<Long, Integer> places = new HashMap<>();
        for (MeasureResult measure : results.results()) {
            places.put(measure.id(), columns.size());
            columns.add(TableColumn.integer("M" + measure.place() + " " + measure.title()));
        }
        TableLayout layout = new TableLayout(
                texts.text(KEY + "matrix", results.frame().title()),
                texts.text(KEY + "legend"),
                language,
                clock.instant(),
                columns);
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            MatrixRows rows = new MatrixRows(table, columns.size());
            sql.each(
                    VOTES,
                    row -> rows.vote(
                            row.number("judge_id"),
                            places.get(row.number("measure_id")),
                            Vote.valueOf(row.text("vote"))),
                    results.frame().id());
            rows.finish();
            table.finish();
        }
    }
}
