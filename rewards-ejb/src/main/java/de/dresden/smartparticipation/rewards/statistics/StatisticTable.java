package de.dresden.smartparticipation.rewards.statistics;

import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cells as a table for spreadsheet programs: a row a cell, hidden ones named as such. */
final class StatisticTable {

    private static final String KEY = "rewards.statistic-table.";
    private static final int WIDTH = 22;
    private static final int KILO = 3;
    private static final int KILOGRAMS = 6;

    private StatisticTable() {}

    static void write(
            List<StatisticReading.Told> cells,
            Map<String, String> areas,
            TableFormat format,
            Locale language,
            Instant asOf,
            OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text(KEY + "title"),
                texts.text(KEY + "rule") + " " + texts.text("rewards.taken-back.rule"),
                language,
                asOf,
                columns(texts));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (StatisticReading.Told one : cells) {
                table.row(row(one, areas, texts));
            }
            table.finish();
        }
    }

    private static List<TableColumn> columns(Texts texts) {
        return List.of(
                TableColumn.date(texts.text(KEY + "month")),
                TableColumn.text(texts.text(KEY + "kind"), WIDTH),
                TableColumn.text(texts.text(KEY + "mode"), WIDTH),
                TableColumn.text(texts.text(KEY + "area"), WIDTH),
                TableColumn.text(texts.text(KEY + "age"), WIDTH),
                TableColumn.yesNo(texts.text(KEY + "hidden")),
                TableColumn.integer(texts.text(KEY + "people")),
                TableColumn.integer(texts.text(KEY + "trips")),
                TableColumn.decimal(texts.text(KEY + "kilometres")),
                TableColumn.decimal(texts.text(KEY + "kilograms")),
                TableColumn.integer(texts.text(KEY + "unknown-trips")),
                TableColumn.integer(texts.text(KEY + "taler")));
    }

    private static Object[] row(StatisticReading.Told one, Map<String, String> areas, Texts texts) {
        StatisticCell cell = one.cell();
        boolean trips = cell.shown() && one.kind().ofTrips();
        Place place = one.place();
        return new Object[] {
            one.month(),
            texts.text("rewards.cell-kind." + one.kind()),
            place.mode() == null ? texts.text(KEY + "all") : texts.text("rewards.mode." + place.mode()),
            place.area() == null ? texts.text(KEY + "all") : area(place.area(), areas, texts),
            place.age() == null ? texts.text(KEY + "all") : texts.text("rewards.account-age." + place.age()),
            !cell.shown(),
            cell.shown() ? cell.people() : null,
            trips ? cell.trips() : null,
            trips ? BigDecimal.valueOf(cell.metres(), KILO) : null,
            trips && cell.savingMilligrams() != null ? BigDecimal.valueOf(cell.savingMilligrams(), KILOGRAMS) : null,
            trips ? cell.unknownTrips() : null,
            cell.shown() && !trips ? cell.taler() : null
        };
    }

    private static String area(String key, Map<String, String> areas, Texts texts) {
        return key.isEmpty() ? texts.text(KEY + "no-area") : areas.getOrDefault(key, key);
    }
}
