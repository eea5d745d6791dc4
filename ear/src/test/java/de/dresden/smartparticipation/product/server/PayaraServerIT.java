package de.dresden.smartparticipation.product.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.Visitor;
import de.dresden.smartparticipation.product.api.Api;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** README's way to an existing Payara Server, step by step. */
@Tag("full")
class PayaraServerIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static EmbeddedPostgres database;
    private static PayaraServer server;
    private static Path data;

    @BeforeAll
    static void deploy() throws IOException, SQLException, InterruptedException {
        Optional<String> zip = Optional.ofNullable(System.getProperty("sp.payara.zip"));
        assumeThat(zip).as("Payara Server's zip, which the profile full names").isPresent();
        database = EmbeddedPostgres.builder().start();
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create role sp login password 'trial'");
            sql.execute("create database sp owner sp");
        }
        Path directory = RunningProduct.newDirectory("payara");
        data = directory.resolve("data");
        server = PayaraServer.unpack(
                Path.of(zip.get()),
                directory,
                Map.of(
                        "SP_DATABASE_URL",
                        "jdbc:postgresql://localhost:" + database.getPort() + "/sp",
                        "SP_DATABASE_USER",
                        "sp",
                        "SP_DATABASE_PASSWORD",
                        "trial",
                        "SP_DATA_DIR",
                        data.toString(),
                        "SP_DEMO",
                        "true"));
        server.start();
        String http = "configs.config.server-config.network-config.protocols.protocol.http-listener-1.http.";
        server.tell("set", http + "server-header=false", http + "xpowered-by=false");
        server.tell(
                "set-microprofile-healthcheck-configuration",
                "--enabled=true",
                "--endpoint=health",
                "--virtualservers=__asadmin");
        server.tell("set-metrics-configuration", "--enabled=true", "--virtualservers=__asadmin");
        server.tell("set-openapi-configuration", "--enabled=false");
        server.restart();
        server.tell("deploy", "--name", "smart-participation", System.getProperty("sp.ear"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void somebody_logs_in_and_reads_a_page() throws IOException, InterruptedException {
        String[] account = account("CONSULTATION_MANAGER");
        Visitor visitor = new Visitor(server.url(), account[1], account[3]);
        assertThat(visitor.get("/index.xhtml")).contains("Meine Aufgaben");
        assertThat(visitor.get("/consultations/list.xhtml")).contains("BV-");
    }

    @Test
    void the_api_answers_a_token_and_nobody_else() throws IOException, InterruptedException {
        String[] account = account("CONSULTATION_MANAGER");
        HttpResponse<String> answer = get("/api/v1/consultations", "Bearer " + account[4]);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"items\":[{\"reference\":\"BV-");
        assertThat(get("/api/v1/consultations", "Bearer sp_nobody").statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_is_for_operators_is_not_on_the_public_port() throws IOException, InterruptedException {
        for (String path : List.of("/health", "/health/ready", "/metrics")) {
            assertThat(get(path, "").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/openapi", "").statusCode())
                .as("so it says of what is switched off")
                .isEqualTo(403);
        assertThat(get("/login.xhtml", "").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void the_log_tells_where_the_first_passwords_are_and_nothing_of_them() throws IOException {
        Path report = data.resolve("start-report.txt");
        assertThat(server.log()).contains(report.toString()).doesNotContain(account("AUDITOR")[3]);
        assertThat(Files.getPosixFilePermissions(report)).hasSize(2);
    }

    @Test
    void an_import_runs_as_a_job_and_nothing_severe_is_logged() throws IOException {
        Api api = new Api(server.url() + "/api/v1", account("CONSULTATION_MANAGER")[4]);
        String reference = api.get("/consultations?state=PUBLISHED")
                .json()
                .path("items")
                .path(0)
                .path("reference")
                .asText();
        Api.Answer started = api.upload(
                "/consultations/" + reference + "/imports",
                "paper.csv",
                "Nummer;Titel;Text\nP1;Ein Baum;Am Markt fehlt ein Baum.\nP2;Eine Bank;Am Markt fehlt eine Bank.\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        JsonNode job = api.await(started.json());
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("imported").asInt()).as(job.toString()).isEqualTo(2);
        assertThat(server.log().lines()).noneMatch(PayaraServerIT::isSevereOfTheApplication);
    }

    /** The server's own administration complains where a slow {@code asadmin} has hung up; that is not the application's. */
    private static boolean isSevereOfTheApplication(String line) {
        return line.contains("[SEVERE]") && !line.contains("_ThreadName=admin-thread-pool");
    }

    private static String[] account(String role) throws IOException {
        return Files.readAllLines(data.resolve("start-report.txt")).stream()
                .map(line -> line.split(" "))
                .filter(part -> List.of(part[2].split(",")).contains(role))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(String path, String authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
