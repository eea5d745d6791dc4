package de.dresden.smartparticipation.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One PDF up to {@link TableFormat#PDF_ROWS} rows, beyond that a ZIP of volumes, each begun when the one before is full. */
final class PdfTableWriter extends TableWriter {

    private final OutputStream out;
    private final PdfDocument document;
    private final CellText cells;
    private final List<List<String>> volume = new ArrayList<>();
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
        if (volume.size() == TableFormat.PDF_ROWS) {
            writeVolume();
        }
        List<String> row = new ArrayList<>(values.size());
        for (int c = 0; c < values.size(); c++) {
            row.add(cells.plain(layout().columns().get(c).type(), values.get(c)));
        }
        volume.add(row);
    }

    private void writeVolume() throws IOException {
        if (zip == null) {
            zip = new ZipOutputStream(new CsvTableWriter.Unclosed(out));
        }
        volumes++;
        zip.putNextEntry(new ZipEntry(document.volumeName(volumes)));
        document.write(volume, volumes, new CsvTableWriter.Unclosed(zip));
        zip.closeEntry();
        volume.clear();
    }

    @Override
    TableResult complete() throws IOException {
        if (zip == null) {
            document.write(volume, 0, new CsvTableWriter.Unclosed(out));
            return new TableResult(rows(), 0, TableFormat.PDF.mediaType(), TableFormat.PDF.extension());
        }
        writeVolume();
        zip.finish();
        return new TableResult(rows(), 0, "application/zip", "zip");
    }

    @Override
    public void close() {
        volume.clear();
    }
}
