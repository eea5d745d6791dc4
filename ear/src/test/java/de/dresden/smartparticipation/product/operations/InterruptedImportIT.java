package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An import of many rows is interrupted in the middle: nothing half, nothing twice, and it goes on by itself. */
@Tag("full")
class InterruptedImportIT {

    private static final int ROWS = 60_000;

    @Test
    void a_killed_import_goes_on_at_the_next_start_and_each_row_is_there_once() throws Exception {
        Path directory = RunningProduct.newDirectory("killed");
        RunningProduct first = RunningProduct.start(directory, "--demo");
        byte[] table = Imports.table("KILLED-", ROWS);
        Imports imports = Imports.of(first);
        JsonNode job = imports.begin(table);
        assertThat(imports.awaitMiddle(job)).isBetween(1, ROWS - 1);

        first.killAll();

        try (RunningProduct second = RunningProduct.start(directory, "--demo")) {
            Imports again = Imports.of(second);
            assertThat(again.there("KILLED-")).as("all or nothing").isIn(0, ROWS);
            JsonNode done = again.api().await(job);
            assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
            assertThat(done.path("imported").asInt()).isEqualTo(ROWS);
            assertThat(again.there("KILLED-")).isEqualTo(ROWS);
            assertThat(again.staged()).isZero();

            JsonNode repeated = again.api().await(again.begin(table));
            assertThat(repeated.path("imported").asInt())
                    .as(repeated.toString())
                    .isZero();
            assertThat(repeated.path("skipped").asInt()).isEqualTo(ROWS);
            assertThat(again.there("KILLED-")).isEqualTo(ROWS);
        }
    }

    @Test
    void an_import_that_is_stopped_in_order_is_given_back_and_goes_on_at_once() throws Exception {
        Path directory = RunningProduct.newDirectory("stopped");
        JsonNode job;
        try (RunningProduct first = RunningProduct.start(directory, "--demo")) {
            Imports imports = Imports.of(first);
            job = imports.begin(Imports.table("STOPPED-", ROWS));
            assertThat(imports.awaitMiddle(job)).isBetween(1, ROWS - 1);
            first.process().destroy();
            assertThat(first.awaitEnd()).isZero();
            assertThat(first.console()).endsWith("Beendet.");
        }
        try (RunningProduct second = RunningProduct.start(directory, "--demo")) {
            String taken = "select attempts || ' ' || (started_at is not null) from platform.job where id = "
                    + job.path("id").asText();
            Imports again = Imports.of(second);
            JsonNode done = again.api().await(job);
            assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
            assertThat(second.asked(taken))
                    .as("the first attempt does not count")
                    .isEqualTo("1 true");
            assertThat(again.there("STOPPED-")).isEqualTo(ROWS);
            assertThat(again.staged()).isZero();
        }
    }
}
