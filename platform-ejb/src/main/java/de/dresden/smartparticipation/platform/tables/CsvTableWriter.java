package de.dresden.smartparticipation.platform.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** UTF-8 with byte order mark, so that spreadsheet programs see the umlauts; semicolon, CRLF, quotes as in RFC 4180. */
final class CsvTableWriter extends TableWriter {

    private final CsvWriter csv;
    private final CellText cells;

    CsvTableWriter(OutputStream out, TableLayout layout) throws IOException {
        super(layout);
        cells = new CellText(layout.language());
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new Unclosed(out), StandardCharsets.UTF_8);
        csv.writeRecord(layout.columns().stream()
                .map(column -> CellText.guard(CellText.clean(column.heading())))
                .toList());
    }

    @Override
    void append(List<?> values) {
        List<String> record = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            record.add(cells.guarded(layout().columns().get(i).type(), values.get(i)));
        }
        csv.writeRecord(record);
    }

    @Override
    TableResult complete() throws IOException {
        csv.flush();
        return new TableResult(rows(), 0, TableFormat.CSV.mediaType(), TableFormat.CSV.extension());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** Leaves the stream to whoever opened it. */
    static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
