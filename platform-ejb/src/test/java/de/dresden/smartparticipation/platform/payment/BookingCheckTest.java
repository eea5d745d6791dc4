package de.dresden.smartparticipation.platform.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tables.TableRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
    private static final List<String> HEADERS = List.of("Anordnung", "Ergebnis", "Buchungstag", "Betrag", "Grund");

    private final Map<String, PaymentOrder> orders = Map.of(
            "AO-1", order("AO-1", PaymentState.HANDED_OVER),
            "AO-5", order("AO-5", PaymentState.HANDED_OVER, false),
            "AO-2", order("AO-2", PaymentState.PAID),
            "AO-3", order("AO-3", PaymentState.ORDERED),
            "AO-4", order("AO-4", PaymentState.RETURNED));

    @Test
    void whatTheAnswerSaysIsBooked() {
        assertThat(read("ao-1;bezahlt;15.12.2026;12,50;"))
                .extracting(BookingRow::verdict, BookingRow::outcome, BookingRow::day, BookingRow::payee)
                .containsExactly(
                        tuple(BookingVerdict.BOOKED, PaymentOutcome.PAID, LocalDate.of(2026, 12, 15), "Bäckerei"));
        assertThat(read("AO-1;zurück;2026-12-15;;Konto erloschen"))
                .extracting(BookingRow::verdict, BookingRow::reason)
                .containsExactly(tuple(BookingVerdict.BOOKED, "Konto erloschen"));
    }

    @Test
    void whatStandsInTheBooksAlreadyIsLeft() {
        assertThat(read("AO-2;bezahlt;15.12.2026;12,50;", "AO-4;zurück;15.12.2026;;x"))
                .extracting(BookingRow::verdict)
                .containsOnly(BookingVerdict.KNOWN);
    }

    @Test
    void whatWasPaidCanComeBack() {
        assertThat(read("AO-2;Rückläufer;19.12.2026;12,50;Konto gelöscht"))
                .extracting(BookingRow::verdict)
                .containsExactly(BookingVerdict.BOOKED);
    }

    @Test
    void everyOtherRowSaysWhyNot() {
        assertThat(read(
                        "AO-9;bezahlt;15.12.2026;;",
                        "AO-1;vielleicht;15.12.2026;;",
                        "AO-1;bezahlt;15.12.2026;;",
                        "AO-3;bezahlt;15.12.2026;;"))
                .extracting(row -> row.problem() == null ? "" : row.problem().key())
                .containsExactly(
                        "platform.payment-booking.no-order",
                        "platform.payment-booking.outcome",
                        "platform.payment-booking.twice",
                        "platform.payment.book-state");
        assertThat(key("AO-1;bezahlt;21.12.2026;;")).isEqualTo("platform.payment-booking.day");
        assertThat(key("AO-1;bezahlt;31.02.2026;;")).isEqualTo("platform.payment-booking.day");
        assertThat(key("AO-1;bezahlt;15.12.2026;12,51;")).isEqualTo("platform.payment-booking.amount");
        assertThat(key("AO-1;bezahlt;15.12.2026;viel;")).isEqualTo("platform.payment-booking.amount");
        assertThat(key("AO-1;zurück;15.12.2026;12,50;")).isEqualTo("platform.payment.reason-missing");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> BookingColumns.of(List.of("Anordnung", "Ergebnis")))
                .satisfies(refused -> assertThat(refused.reason().arguments()).containsExactly("Buchungstag"));
    }

    @Test
    void theHeadingsAreFoundInEnglishAndInWhateverOrder() {
        assertThat(BookingColumns.of(List.of("Day", "Note", "Outcome", "ORDER")))
                .isEqualTo(new BookingColumns(3, 2, 0, -1, -1));
    }

    private String key(String line) {
        return read(line).get(0).problem().key();
    }

    private List<BookingRow> read(String... lines) {
        BookingColumns columns = BookingColumns.of(HEADERS);
        return new BookingCheck(orders, TODAY)
                .rows(Arrays.stream(lines)
                        .map(line -> new TableRow(2, List.of(line.split(";", -1)), 5))
                        .map(row -> BookingLine.of(row, columns))
                        .toList());
    }

    /** A payment cannot have moved before it was ordered, nor on the word of a file that nobody has. */
    @Test
    void whatCannotHaveHappenedIsNotBooked() {
        assertThat(read("AO-1;bezahlt;2020-01-01;;", "AO-5;bezahlt;15.12.2026;;"))
                .extracting(row -> row.problem().key())
                .containsExactly("platform.payment-booking.day", "platform.payment.book-not-left");
    }

    private static PaymentOrder order(String reference, PaymentState state) {
        return order(reference, state, true);
    }

    private static PaymentOrder order(String reference, PaymentState state, boolean left) {
        return new PaymentOrder(
                1,
                reference,
                Programme.REWARDS,
                7,
                new Subject("statement", 1, "AR-1"),
                "Bäckerei",
                "1:x",
                1_250,
                "Zweck",
                TODAY,
                new byte[32],
                state,
                Capacity.NOBODY,
                Capacity.NOBODY,
                PayeeCheck.MATCH,
                1L,
                TODAY.minusDays(20),
                left);
    }
}
