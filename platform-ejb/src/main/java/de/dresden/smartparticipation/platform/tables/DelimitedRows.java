package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The records of a CSV or TSV file; a blank line is a record with one empty cell. */
final class DelimitedRows extends RawRows {

    /** Characters of one cell; also where the search for a missing closing quote ends. */
    private static final int CELL_LIMIT = 4 * 1024 * 1024;

    private final CloseableIterator<CsvRecord> records;
    private long number;

    DelimitedRows(Path file, TableShape shape) throws IOException {
        this(TextFile.reader(file, shape.charset()), shape.delimiter(), shape.quote());
    }

    DelimitedRows(BufferedReader reader, char delimiter, char quote) throws IOException {
        skipDelimiterHint(reader);
        records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(CELL_LIMIT)
                .ofCsvRecord((Reader) reader)
                .iterator();
    }

    /** A first line {@code sep=;} tells spreadsheet programs the delimiter; they do not show it. */
    private static void skipDelimiterHint(BufferedReader reader) throws IOException {
        reader.mark(16);
        char[] start = new char[8];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        if (DelimiterProbe.hint(new String(start, 0, length)) != 0) {
            reader.readLine();
        }
    }

    @Override
    public boolean hasNext() {
        return refusing(records::hasNext);
    }

    @Override
    public TableRow next() {
        List<String> cells = refusing(records::next).getFields();
        number++;
        return new TableRow(number, cells, cells.size());
    }

    private <T> T refusing(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw new Refused(Reason.of("platform.tables.quotes", number + 1));
        } catch (UncheckedIOException e) {
            throw new Refused(Reason.of("platform.tables.unreadable"));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
