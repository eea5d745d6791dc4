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

    private static final String VERIFICATION =
            "insert into platform.job (id, kind, title, parameters, about_type, about_id,"
                    + " about_reference, requested_at, state, not_before) values (nextval('platform.job_id'),"
                    + " 'audit-verification', 'test', '{}', 'audit', 0, 'audit', now(), 'WAITING', '-infinity') returning id";

    @Test
    void what_was_backed_up_during_an_import_is_whole_after_a_restore_and_its_log_verifies() throws Exception {
        Path directory = RunningProduct.newDirectory("before");
        Path backup = directory.resolveSibling("backup.zip");
        int before;
        try (RunningProduct product = RunningProduct.start(directory, "--demo")) {
            Imports imports = Imports.of(product);
            imports.api().await(imports.begin(Imports.table("DONE-", 2_000)));
            awaitChain(product);
            before = Integer.parseInt(product.asked("select count(*) from platform.audit_entry"));
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
            awaitChain(product);
            assertThat(Integer.parseInt(product.asked("select count(*) from platform.audit_entry")))
                    .isGreaterThanOrEqualTo(before);
            String job = product.asked(VERIFICATION);
            String state = "select state from platform.job where id = " + job;
            for (int second = 0; second < 60 && !product.asked(state).equals("DONE"); second++) {
                Thread.sleep(1_000);
            }
            assertThat(product.asked(state)).isEqualTo("DONE");
            assertThat(product.asked(
                            "select count(*) from platform.job_error where severity = 'ERROR' and job_id = " + job))
                    .as("the chain is whole")
                    .isEqualTo("0");
            assertThat(Integer.parseInt(product.asked("select processed from platform.job where id = " + job)))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    /** Entries are chained by a timer. */
    private static void awaitChain(RunningProduct product) throws InterruptedException {
        String waiting = "select count(*) from platform.audit_waiting";
        for (int second = 0; second < 60; second++) {
            if (product.asked(waiting).equals("0")) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("not chained: " + product.asked(waiting));
    }
}
