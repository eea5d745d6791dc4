package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.ListColumn;
import de.dresden.smartparticipation.platform.tables.ListTable;
import java.util.List;

/** Measurements as a file, in all their versions. */
final class MeasurementFile {

    private static final int WIDTH = 14;

    static final ListTable<MeasurementRow> TABLE = new ListTable<>(
            "projects.measurement-table",
            List.of(
                    ListColumn.date("day", row -> row.measured().day()),
                    decimal("value"),
                    decimal("uncertainty"),
                    ListColumn.text("area", 24, MeasurementRow::areaName),
                    ListColumn.text("source", 30, MeasurementRow::source),
                    ListColumn.yesNo("valid", MeasurementRow::valid),
                    ListColumn.text("reason", 30, MeasurementRow::reason),
                    ListColumn.dateTime("at", MeasurementRow::at),
                    ListColumn.text("by", 24, MeasurementRow::by)));

    private MeasurementFile() {}

    private static ListColumn<MeasurementRow> decimal(String name) {
        boolean value = name.equals("value");
        return new ListColumn<>(
                name,
                ColumnType.DECIMAL,
                WIDTH,
                (row, texts) -> value ? row.measured().value() : row.measured().uncertainty());
    }
}
