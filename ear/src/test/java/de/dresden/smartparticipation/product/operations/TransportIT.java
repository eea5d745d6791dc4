package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.RunningProduct.DemoAccount;
import de.dresden.smartparticipation.product.RunningProduct.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** TLS by an own certificate, or by a reverse proxy whose headers are believed only from its address. */
@Tag("full")
class TransportIT {

    private static final String HSTS = "Strict-Transport-Security";
    private static final String FOREIGN = "203.0.113.7";

    private static Path directory;
    private static Certificates certificates;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        directory = RunningProduct.newDirectory("transport");
        certificates = Certificates.make(directory.resolveSibling("certificates"));
    }

    @Test
    void an_own_certificate_from_a_pkcs12_file() throws Exception {
        int port = RunningProduct.freePort();
        try (RunningProduct product = RunningProduct.start(
                directory,
                "--demo",
                "--config",
                RunningProduct.settings(
                        "sp.tls.port=" + port,
                        "sp.tls.keystore=" + certificates.keyStore(),
                        "sp.tls.password=" + certificates.password()))) {
            assertThat(product.console())
                    .anyMatch(line -> line.startsWith("Anwendung bereit: https://localhost:" + port));
            speaksTlsOnly(product, port);
        }
    }

    @Test
    void an_own_certificate_from_pem_files() throws Exception {
        int port = RunningProduct.freePort();
        Path chain = certificates.pem();
        try (RunningProduct product = RunningProduct.start(
                directory,
                "--demo",
                "--config",
                RunningProduct.settings(
                        "sp.tls.port=" + port,
                        "sp.tls.certificate=" + chain,
                        "sp.tls.key=" + chain.resolveSibling("city.key")))) {
            speaksTlsOnly(product, port);
        }
    }

    @Test
    void an_unusable_certificate_is_one_sentence() {
        Outcome outcome = RunningProduct.run(
                "--port",
                "" + RunningProduct.freePort(),
                "--data-dir",
                RunningProduct.newDirectory("certificate").toString(),
                "--config",
                RunningProduct.settings(
                        "sp.tls.keystore=" + certificates.keyStore(),
                        "sp.tls.port=" + RunningProduct.freePort(),
                        "sp.tls.password=wrong"));
        assertThat(outcome.exitCode()).as(outcome.console()).isEqualTo(16);
        assertThat(outcome.console()).contains("city.p12").hasLineCount(1);
    }

    @Test
    void a_reverse_proxy_is_believed_from_its_address_only() throws Exception {
        DemoAccount account;
        try (RunningProduct stranger = RunningProduct.start(directory, "--demo")) {
            account = stranger.account("AUDITOR");
            HttpResponse<String> forged = logIn(HttpClient.newHttpClient(), stranger.url(), account, true);
            assertThat(forged.statusCode()).as("a form from another host").isEqualTo(403);
            assertThat(forged.body()).contains("Keine Berechtigung");
            HttpResponse<String> entered = logIn(HttpClient.newHttpClient(), stranger.url(), account, false);
            assertThat(cookie(entered)).doesNotContain("Secure");
            assertThat(entered.headers().firstValue(HSTS)).isEmpty();
            assertThat(lastAddress(stranger)).isNotEqualTo(FOREIGN);
        }
        try (RunningProduct behind = RunningProduct.start(
                directory,
                "--demo",
                "--config",
                RunningProduct.settings(
                        "sp.trusted.proxies=127.0.0.1,::1", "sp.public.url=https://participation.example/"))) {
            HttpResponse<String> entered = logIn(HttpClient.newHttpClient(), behind.url(), account, true);
            assertThat(cookie(entered)).contains("Secure", "HttpOnly", "SameSite=lax");
            assertThat(entered.headers().firstValue(HSTS)).isPresent();
            assertThat(entered.headers().firstValue("Location").orElse("")).startsWith("/index.xhtml");
            assertThat(lastAddress(behind)).isEqualTo(FOREIGN);

            HttpResponse<String> direct = logIn(HttpClient.newHttpClient(), behind.url(), account, false);
            assertThat(cookie(direct))
                    .as("its public address is a safe one, so the cookie never goes in the clear")
                    .contains("Secure");
            assertThat(direct.headers().firstValue(HSTS)).isEmpty();
        }
    }

    private static void speaksTlsOnly(RunningProduct product, int port) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().sslContext(certificates.trusting()).build();
        String safe = "https://localhost:" + port;
        HttpResponse<String> entered = logIn(http, safe, product.account("AUDITOR"), false);
        assertThat(cookie(entered)).contains("Secure", "HttpOnly", "SameSite=lax");
        assertThat(entered.headers().firstValue(HSTS).orElse("")).contains("max-age=31536000");
        HttpResponse<String> plain = product.get(product.url() + "/login.xhtml?from=x");
        assertThat(plain.statusCode()).isEqualTo(308);
        assertThat(plain.headers().firstValue("Location")).hasValue(safe + "/login.xhtml?from=x");
        assertThat(product.get(product.managementUrl() + "/health/ready").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> logIn(HttpClient http, String base, DemoAccount account, boolean proxy)
            throws IOException, InterruptedException {
        String form = "form=form&from=&enter=x&jakarta.faces.ViewState=stateless&login=" + account.user() + "&password="
                + URLEncoder.encode(account.password(), StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", proxy ? "https://participation.example" : base)
                .POST(BodyPublishers.ofString(form));
        if (proxy) {
            request.header("X-Forwarded-For", FOREIGN)
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "participation.example");
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SPSESSION="))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(
                        response.statusCode() + " " + response.headers().map() + " " + response.body()));
    }

    private static String lastAddress(RunningProduct product) {
        return product.asked("select address from platform.login_session order by id desc limit 1");
    }
}
