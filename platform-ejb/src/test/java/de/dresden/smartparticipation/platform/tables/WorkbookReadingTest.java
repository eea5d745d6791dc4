package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.cells;
import static de.dresden.smartparticipation.platform.tables.SomeTables.open;
import static de.dresden.smartparticipation.platform.tables.SomeTables.rows;
import static de.dresden.smartparticipation.platform.tables.SomeTables.workbook;
import static de.dresden.smartparticipation.platform.tables.SomeTables.workbooks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReadingTest {

    @TempDir
    Path folder;

    private static void header(Worksheet sheet, String... names) {
        for (int c = 0; c < names.length; c++) {
            sheet.value(0, c, names[c]);
        }
    }

    @Test
    void dates_are_told_from_numbers_by_their_format() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "Tag", "Zeit", "Seriell", "Preis", "PLZ", "Uhrzeit");
            sheet.value(1, 0, LocalDate.of(2017, 9, 14));
            sheet.style(1, 0).format("dd.mm.yyyy").set();
            sheet.value(1, 1, LocalDateTime.of(2017, 9, 14, 10, 15));
            sheet.style(1, 1).format("dd/mm/yyyy\\ hh:mm;@").set();
            sheet.value(1, 2, LocalDate.of(2017, 9, 14));
            sheet.value(1, 3, 1234.5);
            sheet.style(1, 3).format("#,##0.00 \"Stück/Tag\"").set();
            sheet.value(1, 4, 1067);
            sheet.style(1, 4).format("00000").set();
            sheet.value(1, 5, 0.4375);
            sheet.style(1, 5).format("h:mm").set();
        });

        assertThat(cells(file))
                .containsExactly(List.of("2017-09-14", "2017-09-14T10:15:00", "42992", "1234.5", "01067", "10:30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "General ~ false",
                "0.00 ~ false",
                "#,##0.00\\ \"Tage\" ~ false",
                "[Red]0 ~ false",
                "[$-407]d. mmmm yyyy ~ true",
                "[h]:mm ~ true",
                "mm-dd-yy ~ true",
                "@ ~ false",
                "_-* #,##0.00\\ [$€-407]_- ~ false",
                "yyyy\\-mm\\-dd ~ true"
            })
    void formats_of_dates(String format, boolean date) {
        assertThat(WorkbookCell.isDate(format)).isEqualTo(date);
    }

    @Test
    void the_noise_of_floating_point_is_cut_off() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "Zahl", "Groß");
            sheet.value(1, 0, 0.1 + 0.2);
            sheet.value(1, 1, 1e12);
        });

        assertThat(cells(file)).containsExactly(List.of("0.3", "1000000000000"));
    }

    @Test
    void of_formulas_the_last_value_is_read_and_people_are_told() {
        Path file =
                sheet("<c r=\"A2\"><f>1+2</f><v>3</v></c><c r=\"B2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>");

        assertThat(cells(file)).containsExactly(List.of("3", "ab"));
        assertThat(open(file).notices()).containsExactly(Reason.of("platform.tables.notice.formulas"));
    }

    /** As programs write them that compute nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A2\"><f>1+2</f></c>",
                "<c r=\"A2\" s=\"1\"><f>1+2</f><v></v></c>",
                "<c r=\"A2\"><f>1+2</f><v/></c>",
                "<c r=\"A2\"><f>1+2</f><v /></c>",
                "<c r=\"A2\"><f t=\"shared\" ref=\"A2:A3\" si=\"0\">1+2</f></c>"
            })
    void a_formula_that_nobody_has_computed_is_refused_with_its_cell(String cell) {
        TableRow row = rows(sheet(cell + "<c r=\"B2\" t=\"inlineStr\"><is><t>da</t></is></c>"))
                .get(0);

        assertThat(row.cell(1)).isEqualTo("da");
        assertThat(row.problem(1)).isEmpty();
        assertThat(row.problem(0)).contains(Reason.of("platform.tables.uncomputed", "A2"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> row.cell(0)).satisfies(refused -> assertThat(
                        refused.reasons())
                .containsExactly(Reason.of("platform.tables.uncomputed", "A2")));
    }

    @Test
    void a_row_of_nothing_but_uncomputed_formulas_is_not_blank() {
        assertThat(rows(sheet("<c r=\"B2\"><f>1+2</f></c>"))).singleElement().satisfies(row -> {
            assertThat(row.isBlank()).isFalse();
            assertThat(row.problem(1)).isPresent();
        });
    }

    /** As {@code =IF(A1="","",…)} is stored: its result is a text without a sign. */
    @Test
    void a_formula_that_comes_to_an_empty_text_is_an_empty_cell() {
        Path file = sheet("<c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B2\"><f>1+2</f><v>3</v></c>");

        assertThat(cells(file)).containsExactly(List.of("", "3"));
    }

    private Path sheet(String second) {
        return SomeTables.zip(
                folder,
                "x.xlsx",
                "[Content_Types].xml",
                "<Types/>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Summe</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Text</t></is></c></row>"
                        + "<row r=\"2\">" + second + "</row></sheetData></worksheet>");
    }

    @Test
    void merged_cells_count_for_the_first_and_people_are_told() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "Thema", "Text");
            sheet.value(1, 0, "Radverkehr");
            sheet.range(1, 0, 2, 0).merge();
            sheet.value(1, 1, "eins");
            sheet.value(2, 1, "zwei");
        });

        assertThat(cells(file)).containsExactly(List.of("Radverkehr", "eins"), List.of("", "zwei"));
        assertThat(open(file).notices()).containsExactly(Reason.of("platform.tables.notice.merged-cells"));
    }

    @Test
    void hidden_rows_are_read_and_people_are_told() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "Nummer", "Intern");
            sheet.value(1, 0, "eins");
            sheet.value(2, 0, "zwei");
            sheet.hideRow(1);
        });

        assertThat(rows(file)).extracting(row -> row.cell(0)).containsExactly("eins", "zwei");
        assertThat(open(file).notices()).containsExactly(Reason.of("platform.tables.notice.hidden-rows"));
    }

    @Test
    void a_hidden_column_is_nothing_special() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "Nummer", "Intern");
            sheet.value(1, 1, "x");
            sheet.hideColumn(1);
        });

        assertThat(cells(file)).containsExactly(List.of("", "x"));
        assertThat(open(file).notices()).isEmpty();
    }

    @Test
    void rows_that_the_file_leaves_out_are_counted_as_people_see_them() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "Nummer");
            sheet.value(1, 0, "eins");
            sheet.value(4, 0, "vier");
            sheet.style(9, 0).bold().set();
        });

        assertThat(rows(file)).extracting(TableRow::number).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows(file)).extracting(row -> row.cell(0)).containsExactly("eins", "", "", "vier");
    }

    @Test
    void the_first_visible_sheet_is_read_until_another_is_chosen() throws IOException {
        Path file = workbooks(folder, workbook -> {
            Worksheet hidden = workbook.newWorksheet("Listen");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            header(hidden, "x");
            header(workbook.newWorksheet("Beiträge"), "Nummer");
            header(workbook.newWorksheet("Orte"), "Ort");
        });
        TableSource source = open(file);

        assertThat(source.sheets()).containsExactly("Beiträge", "Orte");
        assertThat(source.headers()).containsExactly("Nummer");
        assertThat(source.notices()).containsExactly(Reason.of("platform.tables.notice.several-sheets", 2, "Beiträge"));
        assertThat(TableSource.open(file, source.shape().withSheet("Orte")).headers())
                .containsExactly("Ort");
    }

    @Test
    void escaped_control_characters_and_line_ends_are_resolved() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "Text");
            sheet.value(1, 0, "eins_x000D_\nzwei_x0007_ und _x005F_x0041_");
        });

        assertThat(cells(file)).containsExactly(List.of("eins\nzwei und _x0041_"));
    }

    @Test
    void booleans_and_shared_texts_are_texts() {
        Path file = workbook(folder, sheet -> {
            header(sheet, "a", "b", "c");
            sheet.value(1, 0, true);
            sheet.value(1, 1, "gleich");
            sheet.value(1, 2, "gleich");
        });

        assertThat(cells(file)).containsExactly(List.of("true", "gleich", "gleich"));
    }
}
