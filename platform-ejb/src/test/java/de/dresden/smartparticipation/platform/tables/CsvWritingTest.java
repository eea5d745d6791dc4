package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.AS_OF;
import static de.dresden.smartparticipation.platform.tables.SomeTables.oneText;
import static de.dresden.smartparticipation.platform.tables.SomeTables.row;
import static de.dresden.smartparticipation.platform.tables.SomeTables.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvWritingTest {

    private static final TableColumn[] ALL_TYPES = {
        TableColumn.text("Titel", 30),
        TableColumn.integer("Anzahl"),
        TableColumn.decimal("Anteil"),
        TableColumn.money("Betrag"),
        TableColumn.date("Tag"),
        TableColumn.dateTime("Eingang"),
        TableColumn.yesNo("öffentlich")
    };
    private static final List<Object> ALL_VALUES = row(
            "Größere Fahrradbügel",
            -2026,
            new BigDecimal("0.125"),
            -123456L,
            LocalDate.of(2026, 3, 1),
            Instant.parse("2026-07-01T22:30:00Z"),
            true);

    private static String csv(TableLayout layout, List<Object> row) {
        return new String(written(TableFormat.CSV, layout, List.of(row)), StandardCharsets.UTF_8);
    }

    @Test
    void german_spreadsheets_find_byte_order_mark_semicolons_and_decimal_commas() {
        TableLayout layout = TableLayout.of("Beiträge", Locale.GERMAN, AS_OF, ALL_TYPES);

        assertThat(csv(layout, ALL_VALUES))
                .isEqualTo("\uFEFFTitel;Anzahl;Anteil;Betrag;Tag;Eingang;öffentlich\r\n"
                        + "Größere Fahrradbügel;-2026;0,125;-1234,56;01.03.2026;02.07.2026 00:30;ja\r\n");
    }

    @Test
    void english_tables_have_points_and_dates_by_iso() {
        TableLayout layout = TableLayout.of("Contributions", Locale.ENGLISH, AS_OF, ALL_TYPES);

        assertThat(csv(layout, ALL_VALUES))
                .endsWith("Größere Fahrradbügel;-2026;0.125;-1234.56;2026-03-01;2026-07-02 00:30;yes\r\n");
    }

    @Test
    void cells_with_delimiter_quote_or_line_end_are_quoted() {
        assertThat(csv(oneText(Locale.GERMAN), row("Eins; \"zwei\"\r\ndrei")))
                .endsWith("\"Eins; \"\"zwei\"\"\ndrei\"\r\n");
    }

    @Test
    void texts_that_spreadsheets_would_run_are_guarded() {
        for (String dangerous : List.of("=1+1", "+49 351 488", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1")) {
            assertThat(csv(oneText(Locale.GERMAN), row(dangerous)))
                    .as(dangerous)
                    .containsPattern("\n\"?'");
        }
    }

    @Test
    void headings_are_guarded_too() {
        TableLayout layout = TableLayout.of("T", Locale.GERMAN, AS_OF, TableColumn.text("=cmd|' /C calc'!A0", 10));

        assertThat(csv(layout, row("x"))).startsWith("\uFEFF'=cmd");
    }

    @Test
    void control_characters_and_broken_surrogates_go() {
        assertThat(csv(oneText(Locale.GERMAN), row("a\u0000b\u0007c\uD800d\uFFFEe 🚲")))
                .endsWith("\r\nabcde 🚲\r\n");
    }

    @Test
    void an_empty_value_is_an_empty_cell() {
        TableLayout layout = TableLayout.of("Beiträge", Locale.GERMAN, AS_OF, ALL_TYPES);

        assertThat(csv(layout, row(null, null, null, null, null, null, null))).endsWith("\r\n;;;;;;\r\n");
    }

    @Test
    void a_row_of_another_width_or_class_is_a_mistake_of_the_programme() throws IOException {
        TableLayout layout = TableLayout.of("T", Locale.GERMAN, AS_OF, TableColumn.integer("Anzahl"));
        TableWriter writer = TableWriter.to(new ByteArrayOutputStream(), TableFormat.CSV, layout);

        assertThatThrownBy(() -> writer.row(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.row("eins")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finished_table_takes_no_more_rows_and_leaves_the_stream_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        for (TableFormat format : TableFormat.values()) {
            try (TableWriter writer = TableWriter.to(out, format, oneText(Locale.GERMAN))) {
                writer.row("eins");
                TableResult result = writer.finish();
                assertThat(result.rows()).isEqualTo(1);
                assertThat(result.extension()).isEqualTo(format.extension());
                assertThatThrownBy(() -> writer.row("zwei")).isInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(closed[0]).isFalse();
    }
}
