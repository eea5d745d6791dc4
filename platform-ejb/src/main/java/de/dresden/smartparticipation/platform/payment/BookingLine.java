package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.tables.TableRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the cash office's answer as it is written there.
 *
 * @param number number of the row
 * @param order reference of the order
 * @param outcome what it says, or null where that cannot be read
 * @param day day of the booking, or null where that cannot be read
 * @param cents amount, where the file has that column and it is filled; -1 where it cannot be read; otherwise null
 * @param reason why it came back, or empty
 */
record BookingLine(long number, String order, PaymentOutcome outcome, LocalDate day, Long cents, String reason) {

    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{2}))?");

    static BookingLine of(TableRow row, BookingColumns columns) {
        return new BookingLine(
                row.number(),
                row.cell(columns.order()).strip().toUpperCase(Locale.ROOT),
                outcome(row.cell(columns.outcome())),
                day(row.cell(columns.day())),
                columns.amount() < 0 ? null : cents(row.cell(columns.amount()).strip()),
                columns.reason() < 0 ? "" : row.cell(columns.reason()).strip());
    }

    private static PaymentOutcome outcome(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "bezahlt", "gezahlt", "ausgezahlt", "paid" -> PaymentOutcome.PAID;
            case "zurück", "zurueck", "rückläufer", "ruecklaeufer", "returned" -> PaymentOutcome.RETURNED;
            default -> null;
        };
    }

    private static LocalDate day(String text) {
        try {
            Matcher german = GERMAN_DAY.matcher(text.strip());
            return german.matches()
                    ? LocalDate.of(number(german, 3), number(german, 2), number(german, 1))
                    : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Euros as the product's own table writes them: {@code 1234,50}. */
    private static Long cents(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher amount = AMOUNT.matcher(text.replaceAll("\\s*(?:€|EUR)$", ""));
        if (!amount.matches()) {
            return -1L;
        }
        long euros = Long.parseLong(amount.group(1).replace(".", ""));
        return euros * 100
                + Optional.ofNullable(amount.group(2)).map(Long::valueOf).orElse(0L);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
