package de.dresden.smartparticipation.participation.standing;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.standing.StandingQueries.Tallies;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The standing as a table: a row a topic, then a row a department, then the whole. */
final class StandingSheet {

    private static final String KEY = "participation.standing.";
    private static final int WIDTH_OF_KIND = 14;
    private static final int WIDTH_OF_NAME = 40;

    private StandingSheet() {}

    static void write(
            ConsultationHead head, Tallies tallies, TableFormat format, Locale language, Instant asOf, OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text(KEY + "title", head.title()), head.reference(), language, asOf, columns(texts));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (Tally topic : tallies.topics()) {
                table.row(values(texts.text(KEY + "topic"), topic, texts));
            }
            for (Tally department : tallies.departments()) {
                table.row(values(texts.text(KEY + "department"), department, texts));
            }
            table.row(values(texts.text(KEY + "whole"), tallies.whole(), texts));
            table.finish();
        }
    }

    private static List<TableColumn> columns(Texts texts) {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.text(texts.text(KEY + "kind"), WIDTH_OF_KIND));
        columns.add(TableColumn.text(texts.text(KEY + "name"), WIDTH_OF_NAME));
        Arrays.stream(Step.values())
                .map(step -> TableColumn.integer(texts.text(key(step))))
                .forEach(columns::add);
        columns.add(TableColumn.integer(texts.text(KEY + "total")));
        return columns;
    }

    private static Object[] values(String kind, Tally tally, Texts texts) {
        List<Object> values = new ArrayList<>();
        values.add(kind);
        values.add(tally.name() == null ? texts.text(KEY + "without") : tally.name());
        Arrays.stream(Step.values()).map(tally::at).forEach(values::add);
        values.add(tally.total());
        return values.toArray();
    }

    private static String key(Step step) {
        return "participation.step." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
