package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The data of payment orders for the city's cash system. Pure.
 *
 * <p>CSV: UTF-8 with byte order mark, semicolons, one row an order, always in German, codes as words. Columns: Anordnung (reference) · Programm · Amt (code of
 * the department) · Bezug (the programme's case) · Empfänger · Kreditor · IBAN (without blanks) · Betrag (euros with a comma and two
 * decimals) · Währung (EUR) · Fällig (dd.mm.yyyy) · Buchungsstelle · Verwendungszweck · Begründung · Richtig gezeichnet von · am · Angeordnet
 * von · am (dd.mm.yyyy HH:mm) · Empfängerprüfung · Anlagen (names). A text that a spreadsheet would take for
 * a formula has an apostrophe before it.
 *
 * <p>JSON: an object with {@code batch}, {@code madeAt}, {@code orders}, {@code cents} (sum) and {@code payments}, an array of objects with
 * the same values under English names; amounts in whole cents, days and times as ISO 8601 in UTC.
 *
 * @param reference the batch
 * @param madeAt when it was made
 * @param orders what is in it
 */
record CashFile(String reference, Instant madeAt, List<CashOrder> orders) {

    CashFile {
        orders = List.copyOf(orders);
    }

    /** Sum in cents. */
    long cents() {
        return orders.stream().mapToLong(CashOrder::cents).reduce(0, Math::addExact);
    }

    void csv(OutputStream out) throws IOException {
        TableLayout layout = TableLayout.of(
                reference,
                Locale.GERMAN,
                madeAt,
                TableColumn.text("Anordnung", 14),
                TableColumn.text("Programm", 10),
                TableColumn.text("Amt", 8),
                TableColumn.text("Bezug", 16),
                TableColumn.text("Empfänger", 30),
                TableColumn.text("Kreditor", 12),
                TableColumn.text("IBAN", 24),
                TableColumn.money("Betrag"),
                TableColumn.text("Währung", 5),
                TableColumn.date("Fällig"),
                TableColumn.text("Buchungsstelle", 16),
                TableColumn.text("Verwendungszweck", 40),
                TableColumn.text("Begründung", 40),
                TableColumn.text("Richtig gezeichnet von", 20),
                TableColumn.dateTime("Richtig gezeichnet am"),
                TableColumn.text("Angeordnet von", 20),
                TableColumn.dateTime("Angeordnet am"),
                TableColumn.text("Empfängerprüfung", 12),
                TableColumn.text("Anlagen", 30));
        TableWriter.write(
                out, TableFormat.CSV, layout, orders.stream().map(CashFile::row).iterator());
    }

    void json(OutputStream out) {
        // The stream is left to whoever opened it.
        JsonGenerator json = Json.createGenerator(out);
        json.writeStartObject()
                .write("batch", reference)
                .write("madeAt", madeAt.toString())
                .write("orders", orders.size())
                .write("cents", cents())
                .writeStartArray("payments");
        orders.forEach(order -> payment(json, order));
        json.writeEnd().writeEnd().flush();
    }

    private static List<?> row(CashOrder order) {
        return java.util.Arrays.asList(
                order.reference(),
                word(order.programme()),
                order.department(),
                order.caseReference(),
                order.payee(),
                order.creditor(),
                order.account().number(),
                order.cents(),
                "EUR",
                order.due(),
                order.budgetLine(),
                order.purpose(),
                order.reason(),
                order.certifiedBy(),
                order.certifiedAt(),
                order.orderedBy(),
                order.orderedAt(),
                word(order.check()),
                String.join(", ", order.attachments()));
    }

    /** The cash office reads words under German headings; codes stand in the JSON. */
    private static String word(Enum<?> code) {
        String kind = code instanceof Programme ? "programme" : "payee-check";
        return Texts.german()
                .text("platform." + kind + "."
                        + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void payment(JsonGenerator json, CashOrder order) {
        json.writeStartObject()
                .write("order", order.reference())
                .write("programme", order.programme().name())
                .write("department", order.department())
                .write("case", order.caseReference())
                .write("payee", order.payee());
        if (order.creditor() != null) {
            json.write("creditor", order.creditor());
        }
        json.write("iban", order.account().number())
                .write("cents", order.cents())
                .write("currency", "EUR")
                .write("due", order.due().toString())
                .write("budgetLine", order.budgetLine())
                .write("purpose", order.purpose())
                .write("reason", order.reason())
                .write("certifiedBy", order.certifiedBy())
                .write("certifiedAt", order.certifiedAt().toString())
                .write("orderedBy", order.orderedBy())
                .write("orderedAt", order.orderedAt().toString())
                .write("payeeCheck", order.check().name())
                .writeStartArray("attachments");
        order.attachments().forEach(json::write);
        json.writeEnd().writeEnd();
    }
}
