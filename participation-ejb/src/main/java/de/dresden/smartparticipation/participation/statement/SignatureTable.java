package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.tables.TableRow;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of signatures that was handed in as a table: CSV or workbook. Columns called Name, Vorname and Nachname make the name,
 * where there are none the first one; what counts, signs or dates is left out, and the rest is the address.
 *
 * @param rows a line a person, as {@link SignatureList} reads it
 */
record SignatureTable(String rows) {

    private static final List<String> NAMES = List.of("name", "nachname", "familienname", "name, vorname");
    private static final List<String> GIVEN_NAMES = List.of("vorname", "vornamen");
    private static final List<String> NEITHER =
            List.of("nr", "nr.", "lfd. nr.", "lfd nr", "unterschrift", "datum", "telefon", "e-mail", "email");

    /** @throws de.dresden.smartparticipation.platform.fault.Refused where it cannot be read as a table */
    static SignatureTable of(Path table) throws IOException {
        TableSource source = open(table);
        List<String> headers = headers(source);
        int name = Math.max(0, column(headers, NAMES));
        int given = column(headers, GIVEN_NAMES);
        StringBuilder lines = new StringBuilder();
        try (TableRows rows = source.rows()) {
            while (rows.hasNext()) {
                TableRow row = rows.next();
                String who = given < 0 ? cell(row, name) : cell(row, given) + " " + cell(row, name);
                String where = IntStream.range(0, row.cells().size())
                        .filter(at -> at != name && at != given && !NEITHER.contains(header(headers, at)))
                        .mapToObj(at -> cell(row, at))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
                lines.append(who.strip()).append('\t').append(where).append('\n');
            }
        }
        return new SignatureTable(lines.toString());
    }

    /** A first row that names no known column is a person: nobody who signed is lost. */
    private static TableSource open(Path table) throws IOException {
        TableSource source = TableSource.open(table);
        boolean names =
                headers(source).stream().anyMatch(header -> NAMES.contains(header) || GIVEN_NAMES.contains(header));
        return names == source.shape().header()
                ? source
                : TableSource.open(table, source.shape().withHeader(names));
    }

    private static List<String> headers(TableSource source) {
        return source.headers().stream()
                .map(header -> header.toLowerCase(Locale.GERMAN))
                .toList();
    }

    private static int column(List<String> headers, List<String> wanted) {
        return IntStream.range(0, headers.size())
                .filter(at -> wanted.contains(headers.get(at)))
                .findFirst()
                .orElse(-1);
    }

    private static String header(List<String> headers, int at) {
        return at < headers.size() ? headers.get(at) : "";
    }

    private static String cell(TableRow row, int at) {
        return row.cell(at).replaceAll("[;\\s]+", " ").strip();
    }
}
