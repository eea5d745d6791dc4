package de.dresden.smartparticipation.participation.plan;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for public documents over HTTP, one after the other, and compares what comes with what is meant to come. It goes through the
 * proxy that the Java platform is told of. What does not come whole in time counts as failed, and after a few failures the rest is not
 * asked for: a city that is in trouble is not troubled more.
 *
 * @param client shared by the probes of one look
 * @param base public address, without a slash at its end
 * @param patience how long one document may take, from the connection to its last byte
 */
record PublicProbe(HttpClient client, String base, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ENOUGH = 3;
    private static final int OK = 200;

    static PublicProbe of(String base) {
        return of(base, PATIENCE);
    }

    static PublicProbe of(String base, Duration patience) {
        return new PublicProbe(client(patience).build(), base.replaceAll("/+$", ""), patience);
    }

    /**
     * Asks this server itself, past proxies, gateways and whoever has signed its certificate: to tell whether it is the product that
     * does not deliver, or the way to it.
     */
    static PublicProbe atHome(int port) {
        HttpClient client = client(PATIENCE)
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(AnyCertificate.context())
                .build();
        return new PublicProbe(client, "http://localhost:" + port, PATIENCE);
    }

    private static HttpClient.Builder client(Duration patience) {
        return HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL);
    }

    /** How they failed, in a few words each; none where all can be had as they should. */
    List<String> failures(List<ProbeTarget> targets) {
        List<String> failures = new ArrayList<>();
        for (ProbeTarget target : targets) {
            failure(target).ifPresent(failures::add);
            if (failures.size() >= ENOUGH) {
                break;
            }
        }
        return failures;
    }

    /** How it failed, in a few words; empty where it can be had as it should. */
    Optional<String> failure(ProbeTarget target) {
        MessageDigest digest = sha256();
        CompletableFuture<HttpResponse<Void>> asked = null;
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + target.path()))
                    .timeout(patience)
                    .header("User-Agent", "Smart-Participation-Probe")
                    .build();
            asked = client.sendAsync(
                    request, HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(digest::update)));
            int status = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != OK) {
                return failed(target, "HTTP " + status);
            }
            return target.hash() == null || target.hash().equals(HexFormat.of().formatHex(digest.digest()))
                    ? Optional.empty()
                    : failed(target, ProbeFailure.word("other-content"));
        } catch (TimeoutException late) {
            asked.cancel(true);
            return failed(target, ProbeFailure.word("too-slow", patience.toSeconds()));
        } catch (ExecutionException failure) {
            return failed(target, ProbeFailure.word(failure.getCause()));
        } catch (IllegalArgumentException failure) {
            return failed(target, ProbeFailure.word(failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> failed(ProbeTarget target, String how) {
        return Optional.of(target.path() + ": " + how);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
