package de.dresden.smartparticipation.participation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product looks after its own displayed documents. */
class PlanProbeTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

    private Sql sql;
    private PlanProbe probe;

    @BeforeEach
    void aRunningRound() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SPA").staff(1, "anna");
        TestDatabase.execute(
                database,
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) values (1, 'BP-2027-001', 'Am Elbufer', 'Nr. 3042', 'DEVELOPMENT_PLAN',"
                        + " 'REGULAR', 10, '2026-01-05', 'BAUGB_2023', '2026-01-05', 0)",
                "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, announced_on, announced_in,"
                        + " announcement, published_at, published_by, version) values (1, 1, 'PUBLICATION', '2027-03-01',"
                        + " '2027-03-31', 'STATUTORY', '2027-02-22', 'Amtsblatt', 'Text', '2027-02-20', 1, 0)");
        sql = Sql.on(database);
        probe = new PlanProbe(sql);
    }

    @Test
    void aRoundIsLookedAfterWhileItRunsAndOnceInAnInterval() {
        assertThat(probe.claim(Instant.parse("2027-02-28T22:00:00Z"), FIVE_MINUTES))
                .isEmpty();
        assertThat(probe.claim(NOON, FIVE_MINUTES)).isPresent();
        assertThat(probe.claim(NOON.plusSeconds(299), FIVE_MINUTES)).isEmpty();
        assertThat(probe.claim(NOON.plusSeconds(300), FIVE_MINUTES)).isPresent();
        assertThat(probe.claim(Instant.parse("2027-03-31T22:00:00Z"), FIVE_MINUTES))
                .isEmpty();
    }

    @Test
    void anOutageIsLoggedFromItsBeginningToItsEndAndWaitsForTheClerk() {
        PlanProbe.Round round = probe.claim(NOON, FIVE_MINUTES).orElseThrow();

        PlanChanged begun = probe.found(round, List.of("/public/plan.xhtml: HTTP 503"), NOON)
                .orElseThrow();
        assertThat(begun.action()).isEqualTo("plan.outage-found");
        assertThat(begun.tasks()).extracting(TaskChange::step).containsExactly("plan.outage");
        assertThat(probe.found(round, List.of("/public/plan.xhtml: HTTP 503"), NOON.plusSeconds(300)))
                .isEmpty();
        assertThat(probe.found(round, List.of(), NOON.plusSeconds(600))
                        .orElseThrow()
                        .action())
                .isEqualTo("plan.outage-ended");
        assertThat(sql.list(
                        "select began_at, ended_at, what from participation.plan_outage",
                        row -> row.instant("began_at") + " " + row.instant("ended_at") + " " + row.text("what")))
                .containsExactly("2027-03-10T11:00:00Z 2027-03-10T11:10:00Z /public/plan.xhtml: HTTP 503");
        assertThat(probe.found(round, List.of(), NOON.plusSeconds(900))).isEmpty();
    }

    @Test
    void aTimeInWhichTheProductDidNotRunIsAnOutageToo() {
        probe.claim(NOON, FIVE_MINUTES);
        Instant later = NOON.plusSeconds(7200);
        PlanProbe.Round round = probe.claim(later, FIVE_MINUTES).orElseThrow();

        assertThat(probe.gap(round, later, FIVE_MINUTES).orElseThrow().after())
                .hasToString("{what=Das Programm war nicht in Betrieb.}");
        assertThat(sql.list(
                        "select began_at, ended_at from participation.plan_outage",
                        row -> row.instant("began_at") + " " + row.instant("ended_at")))
                .containsExactly("2027-03-10T11:00:00Z 2027-03-10T13:00:00Z");
    }

    @Test
    void aDocumentHasToComeAsItWasStored() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/there", exchange -> {
            byte[] body = "plan".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            PublicProbe client =
                    PublicProbe.of("http://localhost:" + server.getAddress().getPort() + "/");

            assertThat(client.failure(new ProbeTarget("/there", null))).isEmpty();
            assertThat(client.failure(new ProbeTarget("/there", sha256("plan"))))
                    .isEmpty();
            assertThat(client.failure(new ProbeTarget("/there", sha256("another plan"))))
                    .contains("/there: andere Datei als freigegeben");
            assertThat(client.failure(new ProbeTarget("/missing", null))).contains("/missing: HTTP 404");
        } finally {
            server.stop(0);
        }
        assertThat(PublicProbe.of("http://localhost:1").failure(new ProbeTarget("/there", null)))
                .contains("/there: keine Verbindung");
    }

    @Test
    void whatDoesNotComeToItsEndInTimeHasFailedAndAfterThreeTheRestIsLeftInPeace() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/stalls", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1); // and no more
            exchange.getResponseBody().flush();
        });
        server.start();
        try {
            PublicProbe client =
                    PublicProbe.of("http://localhost:" + server.getAddress().getPort(), Duration.ofMillis(300));
            ProbeTarget stalls = new ProbeTarget("/stalls", null);

            assertThat(client.failures(List.of(stalls, stalls, stalls, stalls, stalls)))
                    .hasSize(3)
                    .containsOnly("/stalls: keine Antwort in 0 Sekunden");
            assertThat(asked).hasValue(3);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCertificateThatNobodySignedIsNamedAndAtHomeItDoesNotMatter(@TempDir Path directory) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(directory.resolve("keys.p12"))));
        server.createContext("/there", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        HttpServer plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String secure = "https://localhost:" + server.getAddress().getPort();
        plain.createContext("/there", exchange -> {
            exchange.getResponseHeaders().add("Location", secure + "/there");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.start();
        plain.start();
        try {
            ProbeTarget there = new ProbeTarget("/there", null);

            assertThat(PublicProbe.of(secure).failure(there)).contains("/there: Zertifikat nicht anerkannt");
            assertThat(PublicProbe.atHome(plain.getAddress().getPort()).failure(there))
                    .isEmpty();
        } finally {
            server.stop(0);
            plain.stop(0);
        }
        assertThat(PublicProbe.of("https://nobody.invalid").failure(new ProbeTarget("/there", null)))
                .contains("/there: Adresse im Netz unbekannt");
        assertThat(PublicProbe.of("no address").failure(new ProbeTarget("/there", null)))
                .contains("/there: keine gültige Adresse");
    }

    /** For another name than the one it is asked under. */
    private static SSLContext selfSigned(Path store) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=elsewhere.example",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
