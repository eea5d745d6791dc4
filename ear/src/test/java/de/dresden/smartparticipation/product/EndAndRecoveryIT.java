package de.dresden.smartparticipation.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class EndAndRecoveryIT {

    @Test
    void after_a_kill_the_next_start_recovers_by_itself_and_nothing_acknowledged_is_lost() throws Exception {
        Path directory = RunningProduct.newDirectory("recovery");
        RunningProduct first = RunningProduct.start(directory);
        assertThat(first.console()).anyMatch(line -> line.matches("admin admin \\S{12,}"));
        try (Connection connection = first.database();
                Statement sql = connection.createStatement()) {
            sql.execute("create table public.acknowledged (n integer)");
            sql.execute("insert into public.acknowledged values (42)");
        }
        ProcessHandle server = first.server();
        long database = databasePid(directory);

        first.process().destroyForcibly().waitFor();

        server.onExit().get(20, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(database)).as("PostgreSQL lives on").isPresent();

        RunningProduct second = RunningProduct.start(directory);
        assertThat(databasePid(directory)).isNotEqualTo(database);
        assertThat(acknowledged(second)).isEqualTo(42);
        assertThat(second.console()).as("the password is printed once").noneMatch(line -> line.startsWith("admin "));

        second.server().destroyForcibly();

        assertThat(second.awaitEnd()).isEqualTo(18);
        assertThat(second.console()).last().asString().contains("unerwartet");
        assertThat(Files.exists(directory.resolve("database/postmaster.pid"))).isFalse();

        RunningProduct third = RunningProduct.start(directory);
        assertThat(acknowledged(third)).isEqualTo(42);
        third.process().destroy();
        assertThat(third.awaitEnd()).isZero();
        assertThat(third.console()).endsWith("Beendet.");
        // Not asked by its number: where nobody collects orphans, an ended process still has one.
        assertThat(Files.exists(directory.resolve("database/postmaster.pid"))).isFalse();
    }

    private static int acknowledged(RunningProduct product) throws SQLException {
        try (Connection connection = product.database();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select n from public.acknowledged")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static long databasePid(Path directory) throws Exception {
        return Long.parseLong(Files.readAllLines(directory.resolve("database/postmaster.pid"))
                .get(0)
                .strip());
    }
}
