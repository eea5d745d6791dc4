package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.oneText;
import static de.dresden.smartparticipation.platform.tables.SomeTables.row;
import static de.dresden.smartparticipation.platform.tables.SomeTables.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WritingPropertiesTest {

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> wild = Arbitraries.strings()
                .withChars("=+-@\t\r\n\"';,|\u0000\u000Baä ß€🚲\uD800\uFFFE")
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        return Arbitraries.oneOf(wild, any).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 300)
    void what_is_written_is_read_again_cleaned_and_guarded(@ForAll("texts") List<String> texts) throws IOException {
        // a workbook needs no apostrophe: its cells have the type text
        for (TableFormat format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
            List<List<Object>> rows = new ArrayList<>();
            texts.forEach(text -> rows.add(row(text)));
            // a filled last row keeps blank ones before it
            rows.add(row("Ende"));
            List<String> read = read(written(format, oneText(Locale.GERMAN), rows), format);

            assertThat(read).hasSize(rows.size());
            for (int i = 0; i < texts.size(); i++) {
                String clean = CellText.clean(texts.get(i));
                String expected = format == TableFormat.CSV ? CellText.guard(clean) : clean;
                if (expected.isBlank()) {
                    // a reader hands out a blank row without its blanks
                    assertThat(read.get(i)).isBlank();
                } else {
                    assertThat(read.get(i)).isEqualTo(expected);
                }
            }
        }
    }

    @Property(tries = 500)
    void no_cell_begins_like_a_formula(@ForAll("texts") List<String> texts) {
        for (String text : texts) {
            assertThat(new CellText(Locale.GERMAN).guarded(ColumnType.TEXT, text))
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@")
                    .doesNotStartWith("\t")
                    .doesNotStartWith("\r");
        }
    }

    private static List<String> read(byte[] content, TableFormat format) throws IOException {
        Path file = Files.createTempFile("table", "." + format.extension());
        try {
            Files.write(file, content);
            // what was written is known; to recognise it from wild texts would be guesswork
            TableShape shape = format == TableFormat.CSV
                    ? TableShape.text(StandardCharsets.UTF_8, ';', '"', true)
                    : TableShape.workbook("Beiträge", true);
            return TableSource.open(file, shape).preview(Integer.MAX_VALUE).stream()
                    .map(row -> row.cell(0))
                    .toList();
        } finally {
            Files.delete(file);
        }
    }
}
