package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: header in the first row, frozen and with a filter; texts wrapped and inline, so that none is kept. */
final class XlsxTableWriter extends TableWriter {

    /** Most characters of a cell that spreadsheet programs accept. */
    static final int CELL_LIMIT = 32_767;

    /** A spreadsheet's number format that takes whatever is typed for text. */
    private static final String AS_TEXT = "@";

    private static final int FLUSH_ROWS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook workbook;
    private final CellText cells;
    private final String mark;
    private Worksheet sheet;
    private int sheets;
    private int next;
    private long shortened;

    XlsxTableWriter(OutputStream out, TableLayout layout) {
        super(layout);
        cells = new CellText(layout.language());
        Texts words = Texts.in(layout.language());
        mark = words.text("platform.tables.shortened");
        workbook = new Workbook(new CsvTableWriter.Unclosed(out), "Smart Participation", "1.0");
        workbook.properties()
                .setTitle(CellText.clean(layout.title()))
                .setSubject(CellText.clean(layout.subtitle()))
                .setCategory(words.text("platform.tables.category"));
        openSheet();
    }

    private void openSheet() {
        sheets++;
        sheet = workbook.newWorksheet(sheetName());
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        // an ampersand begins a field code in a header
        sheet.header(CellText.clean(layout().title()).replace("&", "&&"), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        List<TableColumn> columns = layout().columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, columns.get(c).width());
            sheet.inlineString(0, c, fit(CellText.clean(columns.get(c).heading())));
            sheet.style(0, c)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("E8EDF3")
                    .horizontalAlignment(columns.get(c).alignment().keyword())
                    .set();
        }
        next = 1;
    }

    /** Sheet names hold 31 characters, none of them {@code \ / ? * [ ] :}, and no apostrophe at an end. */
    private String sheetName() {
        String name = CellText.clean(layout().title())
                .replaceAll("[\\\\/?*\\[\\]:\\n\\t]", " ")
                .replaceAll("^['\\s]+|['\\s]+$", "");
        String suffix = sheets == 1 ? "" : " " + sheets;
        int room = 31 - suffix.length();
        return (name.length() > room ? name.substring(0, end(name, room)) : name) + suffix;
    }

    @Override
    void append(List<?> values) throws IOException {
        if (next == Worksheet.MAX_ROWS) {
            closeSheet();
            openSheet();
        }
        for (int c = 0; c < values.size(); c++) {
            cell(c, layout().columns().get(c), values.get(c));
        }
        next++;
        if (next % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int c, TableColumn column, Object value) {
        if (value == null) {
            return;
        }
        StyleSetter style = sheet.style(next, c);
        ColumnType type = column.type();
        switch (type) {
            case TEXT -> text(c, style, cells.plain(type, value));
            case YES_NO -> sheet.inlineString(next, c, cells.yesNo(value));
            case INTEGER, DECIMAL, MONEY -> sheet.value(next, c, CellText.amount(type, value));
            case DATE, DATE_TIME -> date(c, type, value);
        }
        if (type.workbookFormat() != null) {
            style.format(type.workbookFormat());
        }
        if (type == ColumnType.TEXT) {
            style.wrapText(true);
        }
        style.verticalAlignment("top")
                .horizontalAlignment(column.alignment().keyword())
                .set();
    }

    /**
     * A cell of the type text is never run. One that looks like a formula is formatted as text besides, so that it stays one where
     * somebody edits it: no apostrophe is needed before it, as in a file without types.
     */
    private void text(int c, StyleSetter style, String text) {
        sheet.inlineString(next, c, fit(text));
        if (CellText.isLikeFormula(text)) {
            style.format(AS_TEXT);
        }
    }

    /** Spreadsheets count days from 1900, with a day too many in its February: what is before stays a text. */
    private void date(int c, ColumnType type, Object value) {
        var dateTime = CellText.dateTime(value);
        if (dateTime.toLocalDate().isBefore(FIRST_DAY)) {
            sheet.inlineString(next, c, cells.plain(type, value));
        } else if (type == ColumnType.DATE) {
            sheet.value(next, c, dateTime.toLocalDate());
        } else {
            sheet.value(next, c, dateTime);
        }
    }

    private String fit(String text) {
        if (text.length() <= CELL_LIMIT) {
            return text;
        }
        shortened++;
        return text.substring(0, end(text, CELL_LIMIT - mark.length())) + mark;
    }

    /** Never between the halves of a surrogate pair. */
    private static int end(String text, int room) {
        return Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
    }

    private void closeSheet() throws IOException {
        sheet.setAutoFilter(0, 0, next - 1, layout().columns().size() - 1);
        sheet.close();
    }

    @Override
    TableResult complete() throws IOException {
        closeSheet();
        workbook.finish();
        return new TableResult(rows(), shortened, TableFormat.XLSX.mediaType(), TableFormat.XLSX.extension());
    }

    @Override
    public void close() {
        // nothing is held: the rows are flushed into the stream, which belongs to the caller
    }
}
