package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.RunningProduct.Outcome;
import de.dresden.smartparticipation.product.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class RefusalsIT {

    @Test
    void a_new_password_for_the_administrator_and_a_database_that_is_too_new() throws Exception {
        Path directory = RunningProduct.newDirectory("administrator");
        try (RunningProduct product = RunningProduct.start(directory)) {
            String first = product.console().stream()
                    .filter(line -> line.startsWith("admin admin "))
                    .findFirst()
                    .orElseThrow()
                    .substring("admin admin ".length());
            Outcome reset = RunningProduct.run("--reset-admin", "--data-dir", directory.toString());
            assertThat(reset.exitCode()).as(reset.console()).isZero();
            assertThat(reset.console()).matches("admin admin \\S{12,}\\R");
            String second = reset.console().strip().substring("admin admin ".length());

            assertThatThrownBy(() -> new Visitor(product.url(), "admin", first)).hasMessageContaining("not logged in");
            assertThat(new Visitor(product.url(), "admin", second).get("/index.xhtml"))
                    .as("to be changed at the first login")
                    .contains("Einmalpasswort");

            product.asked("insert into participation.flyway_schema_history (installed_rank, version, description, type,"
                    + " script, installed_by, execution_time, success)"
                    + " values (999, '9999', 'of the future', 'SQL', 'V9999__future.sql', 'x', 1, true)");
        }
        Outcome refused =
                RunningProduct.run("--port", "" + RunningProduct.freePort(), "--data-dir", directory.toString());
        assertThat(refused.exitCode()).as(refused.console()).isEqualTo(14);
        assertThat(refused.console())
                .contains("neuer als dieses Programm", "9999")
                .hasLineCount(1);
        assertThat(Files.exists(directory.resolve("database/postmaster.pid")))
                .as("nothing is left running")
                .isFalse();
    }

    @Test
    void a_data_directory_that_is_none_or_that_nobody_can_write_to() throws IOException {
        Path file = Files.createTempFile("no", "directory");
        Outcome none = RunningProduct.run("--data-dir", file.toString());
        assertThat(none.exitCode()).isEqualTo(11);
        assertThat(none.console()).contains(file.toString()).hasLineCount(1);

        Outcome unwritable = RunningProduct.run("--data-dir", "/proc/smart-participation");
        assertThat(unwritable.exitCode()).isEqualTo(11);
        assertThat(unwritable.console()).contains("/proc/smart-participation").hasLineCount(1);
    }

    @Test
    void an_unknown_option_and_a_missing_data_directory() {
        Outcome unknown = RunningProduct.run("--no-such-option");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.console()).contains("--no-such-option", "--help").hasLineCount(1);

        Outcome missing = RunningProduct.run(
                "--backup",
                "/tmp/x.zip",
                "--data-dir",
                RunningProduct.newDirectory("none").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.console()).contains("gibt es nicht").hasLineCount(1);
    }
}
