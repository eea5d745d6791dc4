package de.dresden.smartparticipation.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.tables.TableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IntakeProtocolTest {

    private static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    IntakeField.of("number", "n", FieldKind.LINE)
                            .required()
                            .atMost(5)
                            .called(ColumnNames.NUMBER),
                    IntakeField.of("title", "t", FieldKind.LINE)
                            .expected()
                            .atMost(5)
                            .called(ColumnNames.TITLE)),
            "number",
            List.of());

    private static RowCheck check() {
        return new RowCheck(PLAN, ColumnMapping.suggest(List.of("Nummer", "Titel"), PLAN));
    }

    private static TableRow row(long number, String... cells) {
        return new TableRow(number, List.of(cells), cells.length);
    }

    @Test
    void every_row_that_was_not_simply_imported_stands_in_it_and_the_sums_add_up() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowCheck check = check();
        IntakeProtocol protocol =
                IntakeProtocol.into(out, "Protokoll", Locale.GERMAN, Instant.parse("2026-11-22T10:00:00Z"));
        for (TableRow row : List.of(
                row(2, "1", "eins"), row(3, "", ""), row(4, "1", "zwei"), row(5, "3", "zu lang"), row(6, "4", ""))) {
            protocol.add(check.check(row));
        }

        assertThat(protocol.finish()).isEqualTo(new IntakeCounts(5, 2, 2, 1, 1));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFZeile;Spalte;Ergebnis;Grund\r\n"
                                + "3;;übersprungen;Die Zeile ist leer.\r\n"
                                + "4;Nummer;übersprungen;„1“ steht schon in Zeile 2.\r\n"
                                + "5;Titel;abgelehnt;Der Text hat 7 Zeichen, höchstens 5 sind möglich.\r\n"
                                + "6;Titel;übernommen mit Hinweis;Die Zelle ist leer.\r\n"
                                + ";;Summe;5 gelesen = 2 übernommen + 2 übersprungen + 1 abgelehnt (mit Hinweis übernommen: 1)\r\n");
    }

    @Test
    void what_is_abandoned_counts_as_skipped() throws IOException {
        IntakeProtocol protocol = IntakeProtocol.counting();
        RowCheck check = check();
        protocol.add(check.check(row(2, "1", "eins")));
        protocol.add(check.check(row(3, "", "zwei")));
        protocol.abandon(Reason.of("platform.intake.blank-row"));

        assertThat(protocol.finish()).isEqualTo(new IntakeCounts(2, 0, 1, 1, 0));
    }

    @Test
    void what_only_the_programme_knows_can_be_added() {
        RowVerdict good = check().check(row(2, "1", "eins"));

        assertThat(good.skipped("Nummer", Reason.of("x")).outcome()).isEqualTo(RowVerdict.Outcome.SKIPPED);
        assertThat(good.with(RowProblem.warning(2, "Nummer", Reason.of("x"))).accepted())
                .isTrue();
        assertThat(good.with(RowProblem.error(2, "Nummer", Reason.of("x"))).outcome())
                .isEqualTo(RowVerdict.Outcome.REFUSED);
    }

    @Test
    void counts_that_do_not_add_up_cannot_be() {
        assertThatThrownBy(() -> new IntakeCounts(3, 1, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void read_is_imported_plus_skipped_plus_refused_whatever_comes(
            @ForAll @Size(max = 60) List<@IntRange(max = 12) Integer> numbers) throws IOException {
        IntakeProtocol protocol = IntakeProtocol.counting();
        RowCheck check = check();
        List<String> imported = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i) == 0 ? "" : String.valueOf(numbers.get(i));
            RowVerdict verdict = check.check(row(i + 2L, number, numbers.get(i) % 3 == 0 ? "" : "x".repeat(i % 7)));
            protocol.add(verdict);
            if (verdict.accepted()) {
                imported.add(verdict.row().text("number"));
            }
        }

        assertThat(protocol.finish().read()).isEqualTo(numbers.size());
        assertThat(protocol.counts().imported()).isEqualTo(imported.size());
        assertThat(imported).doesNotHaveDuplicates();
    }
}
