package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.cells;
import static de.dresden.smartparticipation.platform.tables.SomeTables.open;
import static de.dresden.smartparticipation.platform.tables.SomeTables.rows;
import static de.dresden.smartparticipation.platform.tables.SomeTables.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    private static final String GERMAN = "Nummer;Titel\nB1;Größere Bügel für Räder\nB2;„Straße“ – 5 €\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void character_sets_without_a_mark_are_recognised(String name) {
        Path file = text(folder, GERMAN, Charset.forName(name));

        assertThat(open(file).shape().charset()).isEqualTo(name);
        assertThat(cells(file))
                .containsExactly(List.of("B1", "Größere Bügel für Räder"), List.of("B2", "„Straße“ – 5 €"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_and_is_no_part_of_the_first_name(String name) {
        Path file = text(folder, "\uFEFF" + GERMAN, Charset.forName(name));

        assertThat(open(file).shape().charset()).isEqualTo(name);
        assertThat(open(file).headers()).containsExactly("Nummer", "Titel");
        assertThat(cells(file).get(0)).containsExactly("B1", "Größere Bügel für Räder");
    }

    @Test
    void latin_1_is_read_by_its_superset() {
        Path file = text(folder, "Nummer;Titel\nB1;Größe\n", StandardCharsets.ISO_8859_1);

        assertThat(cells(file)).containsExactly(List.of("B1", "Größe"));
    }

    @Test
    void an_umlaut_far_behind_the_start_still_decides() {
        String file = "Nummer;Titel\n" + "B1;ohne\n".repeat(50_000) + "B2;Größe\n";

        assertThat(open(text(folder, file, Charset.forName("windows-1252")))
                        .shape()
                        .charset())
                .isEqualTo("windows-1252");
        assertThat(open(text(folder, file, StandardCharsets.UTF_8)).shape().charset())
                .isEqualTo("UTF-8");
    }

    @Test
    void a_few_damaged_bytes_do_not_turn_a_file_into_another_character_set() throws IOException {
        byte[] bytes = (GERMAN.repeat(20) + "B9;x\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE4;
        TableSource source = open(SomeTables.file(folder, "x.csv", bytes));

        assertThat(source.shape().charset()).isEqualTo("UTF-8");
        assertThat(source.notices()).containsExactly(Reason.of("platform.tables.notice.damaged-characters", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void delimiters_are_recognised_even_if_texts_are_full_of_the_others(String delimiter) {
        String others = ";,\t|".replace(delimiter, "").repeat(3);
        String content = String.join(delimiter, "Nummer", "Titel", "Text") + "\n"
                + String.join(delimiter, "1", "\"a" + delimiter + "b\"\"" + delimiter + "\nc\"", others) + "\n"
                + String.join(delimiter, "2", "x", others + others) + "\n";
        Path file = text(folder, content);

        assertThat(open(file).shape().delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(cells(file).get(0)).containsExactly("1", "a" + delimiter + "b\"" + delimiter + "\nc", others);
    }

    @Test
    void a_hint_line_of_spreadsheets_is_obeyed_and_not_counted() {
        Path file = text(folder, "sep=,\r\na;b,c\r\n1;2,3\r\n");

        assertThat(open(file).shape().delimiter()).isEqualTo(',');
        assertThat(rows(file)).containsExactly(new TableRow(2, List.of("1;2", "3"), 2));
    }

    @Test
    void apostrophes_as_quotes_are_recognised() {
        Path file = text(folder, "'Nummer';'Titel'\n'1';'a;b'\n");

        assertThat(open(file).shape().quote()).isEqualTo('\'');
        assertThat(cells(file)).containsExactly(List.of("1", "a;b"));
    }

    @Test
    void the_apostrophes_of_guarded_texts_are_no_quotes() {
        Path file = text(folder, "Text\n'-breiter\n'+mehr\n'=x\n");

        assertThat(open(file).shape().quote()).isEqualTo('"');
        assertThat(cells(file)).containsExactly(List.of("'-breiter"), List.of("'+mehr"), List.of("'=x"));
    }

    @Test
    void a_single_column_is_a_table_too() {
        Path file = text(folder, "Beitrag\nMehr Bänke\nWeniger Lärm\n");

        assertThat(open(file).headers()).containsExactly("Beitrag");
        assertThat(cells(file)).hasSize(2);
    }

    @Test
    void a_first_row_of_values_is_no_header_and_columns_get_letters() {
        TableSource source = open(text(folder, "1;14.09.2017;Mehr Bänke\n2;15.09.2017;Weniger Lärm\n"));

        assertThat(source.shape().header()).isFalse();
        assertThat(source.headers()).containsExactly("A", "B", "C");
        assertThat(source.notices()).containsExactly(Reason.of("platform.tables.notice.no-header"));
    }

    @Test
    void everything_recognised_can_be_corrected() throws IOException {
        Path file = text(folder, "Öffentlich,ja;nein\n1,2;3\n", Charset.forName("windows-1252"));
        TableShape shape =
                open(file).shape().withDelimiter(';').withHeader(false).withCharset("ISO-8859-2");
        TableSource corrected = TableSource.open(file, shape);

        assertThat(corrected.headers()).containsExactly("A", "B");
        assertThat(corrected.preview(9).get(0).cells()).containsExactly("Öffentlich,ja", "nein");
    }

    @Test
    void row_numbers_are_those_of_a_spreadsheet() {
        Path file = text(folder, "Nummer;Text\n1;\"zwei\nZeilen\r\nund drei\"\n\n;\n4;Ende\n\n\n");

        assertThat(rows(file)).extracting(TableRow::number).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows(file)).extracting(TableRow::isBlank).containsExactly(false, true, true, false);
    }

    @Test
    void short_rows_are_filled_up_and_long_ones_keep_their_surplus() {
        assertThat(rows(text(folder, "a;b;c\n1\n1;2;3;4\n")))
                .containsExactly(
                        new TableRow(2, List.of("1", "", ""), 1), new TableRow(3, List.of("1", "2", "3", "4"), 4));
    }

    @Test
    void names_of_columns_are_trimmed_and_unnamed_ones_get_letters() {
        assertThat(open(text(folder, " Nummer ;\"lange\nÜberschrift\";;Text\n1;2;3;4\n"))
                        .headers())
                .containsExactly("Nummer", "lange Überschrift", "C", "Text");
    }

    @Test
    void letters_go_on_after_z() {
        assertThat(HeaderProbe.letters(0)).isEqualTo("A");
        assertThat(HeaderProbe.letters(25)).isEqualTo("Z");
        assertThat(HeaderProbe.letters(26)).isEqualTo("AA");
        assertThat(HeaderProbe.letters(701)).isEqualTo("ZZ");
        assertThat(HeaderProbe.letters(702)).isEqualTo("AAA");
    }
}
