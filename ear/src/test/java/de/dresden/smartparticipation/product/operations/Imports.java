package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Large imports by the manager of the demo's open consultation. */
record Imports(RunningProduct product, Api api, String consultation) {

    static Imports of(RunningProduct product) {
        Api api = new Api(
                product.url() + "/api/v1",
                product.account("CONSULTATION_MANAGER").token());
        String consultation = api.get("/consultations?state=PUBLISHED")
                .json()
                .path("items")
                .path(0)
                .path("reference")
                .asText();
        return new Imports(product, api, consultation);
    }

    /** A table whose numbers begin with a prefix. */
    static byte[] table(String prefix, int rows) {
        StringJoiner table = new StringJoiner("\n", "Nummer;Titel;Text\n", "\n");
        for (int row = 1; row <= rows; row++) {
            table.add(prefix + row + ";Hinweis " + row + ";An der Ecke Nummer " + row
                    + " ist der Bordstein zu hoch, mit Rollstuhl und Kinderwagen kommt man nicht hinauf.");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    JsonNode begin(byte[] table) {
        Answer started = api.upload("/consultations/" + consultation + "/imports", "table.csv", table);
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        return started.json();
    }

    /** Waits until a job has read some rows, and says how many. */
    int awaitMiddle(JsonNode job) throws InterruptedException {
        while (true) {
            JsonNode now = api.get("/jobs/" + job.path("id").asText()).json();
            assertThat(now.path("state").asText()).as(now.toString()).isIn("WAITING", "RUNNING");
            if (now.path("processed").asInt() > 0) {
                return now.path("processed").asInt();
            }
            Thread.sleep(20);
        }
    }

    /** How many contributions have a number that begins so. */
    int there(String prefix) {
        return Integer.parseInt(
                product.asked("select count(*) from participation.contribution where number like '" + prefix + "%'"));
    }

    int staged() {
        return Integer.parseInt(product.asked("select count(*) from participation.import_row"));
    }
}
