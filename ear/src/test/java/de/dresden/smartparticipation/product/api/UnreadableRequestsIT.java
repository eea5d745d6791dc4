package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.dresden.smartparticipation.product.RunningProduct;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no program of good will sends. Each is answered with a problem that says what is wrong, and costs little. */
class UnreadableRequestsIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BOMB = 60_000_000;

    private static RunningProduct product;
    private static String member;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
        member = MemberPhone.at(product.url() + "/api/v1").member().token();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rewards/installations",
                "/api/v1/rewards/trips/batch",
                "/api/v1/public/rewards/partner-applications"
            })
    void whatIsCompressedIsRefusedAndNotReadToItsEnd(String path) throws IOException, InterruptedException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write("{\"publicKey\":\"".getBytes(StandardCharsets.UTF_8));
            gzip.write("A".repeat(BOMB).getBytes(StandardCharsets.UTF_8));
        }
        for (HttpClient.Version version :
                HttpClient.Version.values()) { // with the wish for HTTP/2 the server inflates nothing
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .version(version)
                    .build()
                    .send(
                            request(path)
                                    .header("Content-Type", "application/json")
                                    .header("Content-Encoding", "gzip")
                                    .POST(BodyPublishers.ofByteArray(small.toByteArray()))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(version + answer.body()).isIn(400, 415);
            assertThat(answer.body()).contains("web.api.compressed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "de;q=0,9", "en,,de", "1", "a;q=x", ";", "*;q=2"})
    void anUnreadableLanguageIsPassedOver(String language) throws IOException, InterruptedException {
        String sent = "{\"id\":\"l" + Math.abs(language.hashCode()) + "\",\"mode\":\"WALK\",\"metres\":900,\"start\":\""
                + Instant.now().minusSeconds(20_000L + Math.abs(language.hashCode() % 90) * 1_000L)
                + "\",\"seconds\":700}";
        HttpResponse<String> taken = send(request("/api/v1/rewards/trips")
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(sent)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        for (String path :
                new String[] {"/api/v1/public/rewards/offers/AG-1999-0001", "/api/v1/nowhere", "/api/v1/consultations"
                }) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(product.url() + path))
                    .header("Accept-Language", language)
                    .GET());
            assertThat(answer.statusCode()).as(path + answer.body()).isIn(401, 404);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(send(HttpRequest.newBuilder(URI.create(product.url() + "/public/index.xhtml"))
                                .header("Accept-Language", language)
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerIsInTheLanguageThatCanBeRead() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/payments"))
                .header("Accept-Language", "x;q=y, en_US")
                .GET());
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("detail").asText()).startsWith("Please send an access token");
        assertThat(problem.path("instance").asText()).isEqualTo("/api/v1/payments");
    }

    @Test
    void aBodyInChunksIsTakenUpToTheLimit() throws IOException, InterruptedException {
        HttpResponse<String> short_ = chunked("{\"trips\":[" + " ".repeat(100_000) + "]}");
        assertThat(short_.statusCode()).as(short_.body()).isEqualTo(422);
        assertThat(short_.body()).contains("rewards.trip.at-once");
        HttpResponse<String> long_ = chunked("{\"trips\":[" + " ".repeat(400_000) + "]}");
        assertThat(long_.statusCode()).as(long_.body()).isEqualTo(413);
        assertThat(long_.body()).contains("web.api.status-413");
    }

    private static HttpResponse<String> chunked(String body) throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(request("/api/v1/rewards/trips/batch")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    @Test
    void numbersThatAreTooLongOrTooFineAreToldByTheirNames() throws IOException, InterruptedException {
        String nines = "9".repeat(2_000);
        assertThat(problem("/api/v1/rewards/redemptions", "{\"id\":\"a\",\"offer\":\"AG\",\"taler\":" + nines + "}"))
                .contains("too long");
        assertThat(problem("/api/v1/public/rewards/partner-applications", "{\"notice\":" + nines + "}"))
                .contains("too long");
        assertThat(problem("/api/v1/rewards/redemptions", "{\"id\":\"a\",\"offer\":\"AG\",\"taler\":3.9}"))
                .isEqualTo("“taler” must be a whole number, without decimals and not as a text.");
        assertThat(problem("/api/v1/rewards/redemptions", "{\"id\":\"a\",\"offer\":\"AG\"}"))
                .isEqualTo("“taler” is missing.");
        assertThat(problem("/api/v1/rewards/redemptions", "{\"taler\":3}"))
                .isEqualTo("“id” is missing. “offer” is missing.");
        assertThat(problem("/api/v1/rewards/trips/batch", "{\"trips\":[{\"id\":\"a\"},{\"id\":1}]}"))
                .isEqualTo("“trips[1].id” must be a text.");
        assertThat(problem("/api/v1/rewards/challenges/CH-2026-0001/teams/join", "{\"code\":null}"))
                .isEqualTo("“code” is missing.");
    }

    /** The sentences of a 400 in English. */
    private static String problem(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", "0123456789abcdef")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JSON.readTree(answer.body()).path("detail").asText();
    }

    @Test
    void optionsTellsTheMethodsAndNothingElse() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/api/v1/rewards/trips").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertThat(answer.body()).doesNotContain("wadl", "http");
        assertThat(send(request("/api/v1/application.wadl").GET()).statusCode()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/public/rewards/offers", "/api/v1/public/openapi.json", "/public/index.xhtml"})
    void headHasTheHeadersOfGet(String path) throws IOException, InterruptedException {
        HttpResponse<String> get =
                send(HttpRequest.newBuilder(URI.create(product.url() + path)).GET());
        HttpResponse<String> head =
                send(HttpRequest.newBuilder(URI.create(product.url() + path)).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"ETag", "Cache-Control", "Content-Type", "Vary"}) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void aMembersTokenOnTheCitysAddressesIsToldToBeOfTheWrongKind() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/api/v1/payments").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("web.api.token-of-member", "\"instance\":\"/api/v1/payments\"");
    }

    @Test
    void whoGuessesIsToldWhenToComeAgain() throws IOException, InterruptedException {
        HttpResponse<String> last = null;
        for (int guess = 0; guess <= 20; guess++) {
            last = send(request("/api/v1/rewards/deeds")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"id\":\"g" + guess + "\",\"code\":\"ABCD1234\"}")));
            assertThat(last.headers().firstValue("Retry-After").isPresent())
                    .as(last.body())
                    .isEqualTo(guess == 20);
        }
        assertThat(last.statusCode()).as(last.body()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("3600");
    }

    @Test
    void contentThatNobodyReadsIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/api/v1/rewards/challenges/CH-2026-0001/join")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"team\":\"x\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("web.api.no-body");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.url() + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + member);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
