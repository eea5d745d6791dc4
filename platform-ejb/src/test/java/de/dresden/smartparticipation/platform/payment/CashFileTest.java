package de.dresden.smartparticipation.platform.payment;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CashFileTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final CashFile file = new CashFile(
            "KB-2026-00001",
            NOW,
            List.of(order("AO-2026-00001", 123_450, "=HYPERLINK(\"x\")"), order("AO-2026-00002", 5, "Süß; & Söhne")));

    @Test
    void theTableHasTheColumnsThatAreDescribedAndNoFormula() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.csv(out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .startsWith(
                        "\uFEFFAnordnung;Programm;Amt;Bezug;Empfänger;Kreditor;IBAN;Betrag;Währung;Fällig;Buchungsstelle;");
        assertThat(lines[1])
                .startsWith(
                        "AO-2026-00001;cleema;A86;AR-1;\"'=HYPERLINK(\"\"x\"\")\";;DE89370400440532013000;1234,50;EUR;15.12.2026;");
        assertThat(lines[2]).contains("\"Süß; & Söhne\"").contains(";0,05;EUR;").endsWith(";Name passt;beleg.pdf");
    }

    @Test
    void theJsonSaysTheSameInCents() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.json(out);
        JsonObject json =
                Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
        assertThat(json.getString("batch")).isEqualTo("KB-2026-00001");
        assertThat(json.getJsonNumber("cents").longValueExact())
                .isEqualTo(file.cents())
                .isEqualTo(123_455);
        assertThat(json.getInt("orders")).isEqualTo(2);
        JsonObject first = json.getJsonArray("payments").getJsonObject(0);
        assertThat(first.getString("payee")).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(first.getString("iban")).isEqualTo("DE89370400440532013000");
        assertThat(first.getString("due")).isEqualTo("2026-12-15");
        assertThat(first.getString("programme")).isEqualTo("REWARDS");
        assertThat(first.getString("payeeCheck")).isEqualTo("MATCH");
        assertThat(first.containsKey("creditor")).isFalse();
    }

    private static CashOrder order(String reference, long cents, String payee) {
        return new CashOrder(
                reference,
                Programme.REWARDS,
                "A86",
                "AR-1",
                payee,
                null,
                new Iban("DE89370400440532013000"),
                cents,
                LocalDate.of(2026, 12, 15),
                "3.1.04/4318",
                "Abrechnung",
                "November",
                "Clerk",
                NOW,
                "Engel",
                NOW,
                PayeeCheck.MATCH,
                List.of("beleg.pdf"));
    }
}
