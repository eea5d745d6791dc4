package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.FileProbe.refused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of one sheet, streamed; only the workbook's shared texts are kept, as far as they were needed. Rows that the
 * file leaves out are handed out as blank ones, so that the count fits what people see.
 */
final class WorkbookRows extends RawRows {

    private final ReadableWorkbook workbook;
    private final boolean uncomputed;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private Row ahead;
    private long number;

    /** @param uncomputed whether the file holds formulas without a result; an empty one is a text of no length else */
    WorkbookRows(Path file, String sheet, boolean uncomputed) {
        this.uncomputed = uncomputed;
        workbook = open(file);
        try {
            Sheet chosen = workbook.findSheet(sheet).orElseThrow(() -> refused("platform.tables.no-sheet", sheet));
            stream = chosen.openStream();
            rows = stream.iterator();
        } catch (IOException | ExcelReaderException e) {
            throw refused("platform.tables.broken-workbook");
        }
    }

    /** The names of the visible sheets, in the workbook's order; of all sheets if none is visible. */
    static List<String> sheets(Path file) {
        try (ReadableWorkbook workbook = open(file)) {
            List<Sheet> all = workbook.getSheets().toList();
            List<String> visible = all.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
            List<String> names =
                    visible.isEmpty() ? all.stream().map(Sheet::getName).toList() : visible;
            if (names.isEmpty()) {
                throw refused("platform.tables.broken-workbook");
            }
            return names;
        } catch (IOException e) {
            throw refused("platform.tables.broken-workbook");
        }
    }

    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException e) {
            return openWithoutStyles(file);
        }
    }

    /** Some programs write workbooks without a table of styles; dates are then plain numbers. */
    private static ReadableWorkbook openWithoutStyles(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException e) {
            throw refused("platform.tables.broken-workbook");
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && reading(rows::hasNext)) {
            ahead = reading(rows::next);
        }
        return ahead != null;
    }

    @Override
    public TableRow next() {
        hasNext();
        number++;
        if (ahead.getRowNum() > number) {
            return new TableRow(number, List.of(), 0);
        }
        Row row = ahead;
        ahead = null;
        number = row.getRowNum();
        return reading(() -> read(row));
    }

    private TableRow read(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        Set<Integer> formulas = new HashSet<>();
        for (int c = 0; c < row.getCellCount(); c++) {
            Cell cell = row.getCell(c);
            cells.add(cell == null ? "" : WorkbookCell.text(cell));
            if (uncomputed && cell != null && cell.getType() == CellType.FORMULA && cell.getValue() == null) {
                formulas.add(c);
            }
        }
        // a sheet's row ends with its last filled cell, formatted empty ones say nothing
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty() && !formulas.contains(cells.size() - 1)) {
            cells.remove(cells.size() - 1);
        }
        return new TableRow(row.getRowNum(), cells, cells.size(), formulas);
    }

    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw refused("platform.tables.broken-workbook");
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            stream.close();
        }
    }
}
