package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.FileProbe.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One PDF up to {@link TableFormat#PDF_ROWS} rows, beyond that a ZIP of volumes. Laying out a document takes about 200 bytes of
 * memory a character, so a volume ends early where its texts are long; a single PDF is refused then, before a byte is
 * written.
 */
final class PdfTableWriter extends TableWriter {

    /** Most characters of one document: some 700 pages. */
    static final int CHARACTERS = 3_000_000;

    private final OutputStream out;
    private final PdfDocument document;
    private final CellText cells;
    private final List<List<String>> waiting = new ArrayList<>();
    private ZipOutputStream zip;
    private int volumes;

    PdfTableWriter(OutputStream out, TableLayout layout) {
        super(layout);
        this.out = out;
        cells = new CellText(layout.language());
        document = new PdfDocument(layout);
    }

    @Override
    void append(List<?> values) throws IOException {
        if (waiting.size() == TableFormat.PDF_ROWS) {
            writeVolumes();
        }
        List<String> row = new ArrayList<>(values.size());
        for (int c = 0; c < values.size(); c++) {
            row.add(cells.plain(layout().columns().get(c).type(), values.get(c)));
        }
        waiting.add(row);
    }

    private void writeVolumes() throws IOException {
        if (zip == null) {
            zip = new ZipOutputStream(new CsvTableWriter.Unclosed(out));
        }
        int from = 0;
        while (from < waiting.size()) {
            int to = from + 1;
            long characters = characters(waiting.get(from));
            while (to < waiting.size() && characters + characters(waiting.get(to)) <= CHARACTERS) {
                characters += characters(waiting.get(to));
                to++;
            }
            volumes++;
            zip.putNextEntry(new ZipEntry(document.volumeName(volumes)));
            document.write(waiting.subList(from, to), volumes, new CsvTableWriter.Unclosed(zip));
            zip.closeEntry();
            from = to;
        }
        waiting.clear();
    }

    private static long characters(List<String> row) {
        return row.stream().mapToLong(String::length).sum();
    }

    @Override
    TableResult complete() throws IOException {
        if (zip == null) {
            if (waiting.stream().mapToLong(PdfTableWriter::characters).sum() > CHARACTERS) {
                throw refused("platform.tables.too-long-for-pdf");
            }
            document.write(waiting, 0, new CsvTableWriter.Unclosed(out));
            return new TableResult(rows(), 0, TableFormat.PDF.mediaType(), TableFormat.PDF.extension());
        }
        writeVolumes();
        zip.finish();
        return new TableResult(rows(), 0, "application/zip", "zip");
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
