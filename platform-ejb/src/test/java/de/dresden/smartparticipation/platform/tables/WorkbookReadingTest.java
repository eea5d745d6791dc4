package de.dresden.smartparticipation.platform.tables;

import static de.dresden.smartparticipation.platform.tables.SomeTables.cells;
import static de.dresden.smartparticipation.platform.tables.SomeTables.open;
import static de.dresden.smartparticipation.platform.tables.SomeTables.rows;
import static de.dresden.smartparticipation.platform.tables.SomeTables.workbook;
import static de.dresden.smartparticipation.platform.tables.SomeTables.workbooks;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
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
        Path file = SomeTables.zip(
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
                        + "<row r=\"2\"><c r=\"A2\"><f>1+2</f><v>3</v></c>"
                        + "<c r=\"B2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c></row></sheetData></worksheet>");

        assertThat(cells(file)).containsExactly(List.of("3", "ab"));
        assertThat(open(file).notices()).containsExactly(Reason.of("platform.tables.notice.formulas"));
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
