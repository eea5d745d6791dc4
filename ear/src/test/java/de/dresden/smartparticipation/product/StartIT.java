package de.dresden.smartparticipation.product;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartIT {

    private static final String LISTENING = "0A";

    private static RunningProduct product;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
    }

    @Test
    void the_console_shows_a_few_calm_lines() {
        assertThat(product.console().stream().filter(line -> !line.startsWith("demo ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Datenbank bereit"),
                        line -> assertThat(line).startsWith("Schema: ").contains("platform"),
                        line -> assertThat(line).matches("Anwendung bereit: http://localhost:\\d+/ nach \\d+,\\d s"));
    }

    @Test
    void each_demo_account_is_announced_once_with_password_and_token() {
        assertThat(product.accounts()).isNotEmpty().allSatisfy(account -> {
            assertThat(account.password()).hasSizeGreaterThan(11);
            assertThat(account.token()).startsWith("sp_");
        });
        assertThat(Files.exists(product.directory().resolve("runtime/start-report.txt")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/health", "/health/ready", "/health/live", "/metrics", "/openapi", "/%68ealth", "/health/"})
    void what_is_for_operators_is_not_found_on_the_public_port(String path) {
        assertThat(product.get(product.url() + path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics"})
    void what_is_for_operators_answers_on_their_port(String path) {
        assertThat(product.get(product.managementUrl() + path).statusCode()).isEqualTo(200);
    }

    @Test
    void the_servers_own_description_of_the_api_is_found_nowhere() {
        assertThat(product.get(product.managementUrl() + "/openapi").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_product_is_not_found_on_the_operators_port() {
        assertThat(product.get(product.managementUrl() + "/login.xhtml").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_operators_port_listens_on_the_loopback_address_only() throws IOException {
        String hexPort = String.format(":%04X", product.port() + 1);
        try (Stream<String> lines = Files.lines(Path.of("/proc/net/tcp"))) {
            assertThat(lines.map(line -> line.strip().split("\\s+"))
                            .filter(field -> field[1].endsWith(hexPort) && field[3].equals(LISTENING))
                            .map(field -> field[1]))
                    .containsExactly("0100007F" + hexPort);
        }
    }

    @Test
    void no_answer_tells_what_the_server_is_made_of() {
        HttpResponse<String> response = product.get(product.url() + "/");
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(product.get(product.url() + "/no-such-page").body()).doesNotContainIgnoringCase("payara");
    }

    @Test
    void the_list_of_classes_to_load_ahead_fits_the_server() {
        Pattern line = Pattern.compile(".*ClassesAhead: ([\\d.,]+) of ([\\d.,]+) classes loaded ahead");
        assertThat(product.log().stream().map(line::matcher).filter(Matcher::matches))
                .singleElement()
                .satisfies(found -> assertThat(number(found.group(1))).isGreaterThan(number(found.group(2)) * 0.95));
    }

    @Test
    void a_port_that_is_taken_is_one_sentence_and_its_own_code() {
        Outcome outcome = RunningProduct.run(
                "--port",
                "" + product.port(),
                "--data-dir",
                RunningProduct.newDirectory("taken").toString());
        assertThat(outcome.exitCode()).isEqualTo(10);
        assertThat(outcome.console()).contains("" + product.port()).hasLineCount(1);
    }

    @Test
    void a_second_instance_on_the_same_data_is_refused() {
        Outcome outcome = RunningProduct.run(
                "--port",
                "" + RunningProduct.freePort(),
                "--data-dir",
                product.directory().toString());
        assertThat(outcome.exitCode()).isEqualTo(12);
        assertThat(outcome.console()).contains(product.directory().toString()).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void the_database_keeps_what_it_acknowledged(String setting) throws SQLException {
        assertThat(asked("show " + setting)).isEqualTo("on");
    }

    @Test
    void the_applications_role_is_no_superuser() throws SQLException {
        assertThat(asked("select current_user || ' ' || rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("smartparticipation false");
    }

    @Test
    void the_database_sorts_and_folds_as_german_does() throws SQLException {
        assertThat(
                        asked(
                                "select string_agg(w, ' ' order by w) from (values ('Zelle'), ('Äpfel'), ('Apfel'), ('Öl'), ('Ofen')) t (w)"))
                .isEqualTo("Apfel Äpfel Ofen Öl Zelle");
        assertThat(asked("select lower('ÄÖÜẞ')")).isEqualTo("äöüß");
        assertThat(asked("select to_tsvector('Straßenübergänge')::text")).contains("strassenubergang");
    }

    @Test
    void secrets_are_readable_by_the_owner_only() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(product.directory().resolve("database.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(product.directory())))
                .isEqualTo("rwx------");
    }

    @Test
    void the_database_password_stands_on_no_command_line() throws IOException {
        String password = Files.readAllLines(product.directory().resolve("database.properties"))
                .get(1)
                .substring("password=".length());
        assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                .noneMatch(line -> line.contains(password));
    }

    @Test
    void a_database_that_cannot_be_reached_is_one_sentence() {
        Outcome outcome = RunningProduct.run(
                "--port", "" + RunningProduct.freePort(),
                "--data-dir", RunningProduct.newDirectory("unreachable").toString(),
                "--config",
                        settings("sp.database.url=jdbc:postgresql://127.0.0.1:1/none")
                                .toString());
        assertThat(outcome.exitCode()).isEqualTo(13);
        assertThat(outcome.console()).contains("nicht erreichbar").hasLineCount(1);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[.,]", ""));
    }

    private static Path settings(String line) {
        try {
            return Files.writeString(Files.createTempFile("settings", ".properties"), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asked(String sql) throws SQLException {
        try (Connection connection = product.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
