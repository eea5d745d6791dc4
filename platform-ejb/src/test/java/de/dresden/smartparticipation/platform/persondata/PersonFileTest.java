package de.dresden.smartparticipation.platform.persondata;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonFileTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final PersonalRecord RECORD = new PersonalRecord(
            new Subject("contribution", 50, "BE-2026-00001"), NOW, Map.of("title", "=1+1 „größer“", "name", ""), false);
    private final PersonFile file =
            new PersonFile("erika@example.org", List.of(new FoundData("platform.feedback", List.of(RECORD))), NOW);

    @Test
    void theJsonHoldsEverythingAndNoEmptyField() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.json(out);
        JsonObject json =
                Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
        JsonObject record = json.getJsonArray("data")
                .getJsonObject(0)
                .getJsonArray("records")
                .getJsonObject(0);
        assertThat(json.getString("email")).isEqualTo("erika@example.org");
        assertThat(record.getString("case")).isEqualTo("BE-2026-00001");
        assertThat(record.getJsonObject("values").keySet()).containsExactly("title");
    }

    @Test
    void thePdfIsOne() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.pdf(Locale.GERMAN, out);
        assertThat(new String(out.toByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
