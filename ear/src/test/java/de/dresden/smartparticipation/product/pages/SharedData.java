package de.dresden.smartparticipation.product.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real contributions, where they are at hand: in the folder that {@code sp.shared.data} or {@code SP_SHARED_DATA} names, or
 * beside the checkout. Where they are not, files of the same shape are made.
 */
final class SharedData {

    static final int BONN = 2_163;
    static final int BONN_WITHOUT_TEXT = 28;
    static final int KREFELD = 337;
    static final int KREFELD_WITHOUT_TEXT = 7;

    private SharedData() {}

    /** Semicolons, UTF-8 with a byte order mark. */
    static Path bonn() {
        return file("consultations/bonn-radverkehr.csv")
                .orElseGet(() -> made("bonn-radverkehr.csv", "\uFEFF", ';', "B", BONN, BONN_WITHOUT_TEXT));
    }

    /** Commas, UTF-8 without a byte order mark. */
    static Path krefeld() {
        return file("consultations/krefeld-mobilitaetskonzept.csv")
                .orElseGet(() -> made("krefeld-mobilitaetskonzept.csv", "", ',', "K", KREFELD, KREFELD_WITHOUT_TEXT));
    }

    private static Optional<Path> file(String name) {
        String told = System.getProperty("sp.shared.data", System.getenv("SP_SHARED_DATA"));
        return Stream.concat(
                        Stream.ofNullable(told).filter(text -> !text.isBlank()).map(Path::of),
                        Stream.of(Path.of("../shared/data"), Path.of("../../shared/data")))
                .map(folder -> folder.resolve(name).toAbsolutePath().normalize())
                .filter(Files::isReadable)
                .findFirst();
    }

    private static Path made(String name, String mark, char delimiter, String prefix, int rows, int withoutText) {
        StringBuilder table = new StringBuilder(mark);
        line(table, delimiter, "Nummer", "Titel", "Text", "Quelle");
        for (int row = 1; row <= rows; row++) {
            line(
                    table,
                    delimiter,
                    prefix + row,
                    "Hinweis " + row,
                    row <= withoutText ? "" : text(row, delimiter),
                    "https://dialog.example.org/" + row);
        }
        try {
            Path file = Files.createTempDirectory("made-data").resolve(name);
            return Files.writeString(file, table, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Some are about traffic lights and most are not, so that two departments have something to do. */
    private static String text(int row, char delimiter) {
        return "Auf der Strecke Nummer " + row + " fehlt ein sicherer Radweg" + delimiter
                + (row % 5 == 0 ? " an der Ampel wird es eng." : " auf der Fahrbahn wird es eng.");
    }

    private static void line(StringBuilder table, char delimiter, String... cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            table.append(cell == 0 ? "" : delimiter)
                    .append('"')
                    .append(cells[cell].replace("\"", "\"\""))
                    .append('"');
        }
        table.append("\r\n");
    }
}
