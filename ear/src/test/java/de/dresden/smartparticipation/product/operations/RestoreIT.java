package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.RunningProduct.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worst day: the machine is gone, only the backup is left, taken while people were working. */
@Tag("full")
class RestoreIT {

    @Test
    void what_was_backed_up_during_an_import_is_whole_after_a_restore_and_its_log_verifies() throws Exception {
        Path directory = RunningProduct.newDirectory("before");
        Path backup = directory.resolveSibling("backup.zip");
        int before;
        try (RunningProduct product = RunningProduct.start(directory, "--demo")) {
            Imports imports = Imports.of(product);
            imports.api().await(imports.begin(Imports.table("DONE-", 2_000)));
            Chain.await(product);
            before = Chain.entries(product);
            JsonNode running = imports.begin(Imports.table("RUNNING-", 60_000));
            imports.awaitMiddle(running);
            Outcome written = RunningProduct.run("--backup", backup.toString(), "--data-dir", directory.toString());
            assertThat(written.exitCode()).as(written.console()).isZero();
            imports.api().await(running);
        }

        Path fresh = RunningProduct.newDirectory("after");
        Outcome restored = RunningProduct.run("--restore", backup.toString(), "--data-dir", fresh.toString());
        assertThat(restored.exitCode()).as(restored.console()).isZero();

        try (RunningProduct product = RunningProduct.start(fresh, "--demo")) {
            Imports imports = Imports.of(product);
            assertThat(imports.there("DONE-")).isEqualTo(2_000);
            assertThat(imports.there("RUNNING-")).as("all or nothing").isIn(0, 60_000);
            Chain.await(product);
            assertThat(Chain.entries(product)).isGreaterThanOrEqualTo(before);
            Chain.Verdict verdict = Chain.verified(product);
            assertThat(verdict.breaks()).as("the chain is whole").isZero();
            assertThat(verdict.entries()).isGreaterThanOrEqualTo(before);
        }
    }
}
