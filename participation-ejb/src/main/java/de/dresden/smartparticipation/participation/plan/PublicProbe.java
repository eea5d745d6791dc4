package de.dresden.smartparticipation.participation.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Asks for one public document over HTTP and compares what comes with what is meant to come.
 *
 * @param client shared by the probes of one look
 * @param base public address, without a slash at its end
 */
record PublicProbe(HttpClient client, String base) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    static PublicProbe of(String base) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return new PublicProbe(client, base.replaceAll("/+$", ""));
    }

    /** How it failed, in a few words; empty where it can be had as it should. */
    Optional<String> failure(ProbeTarget target) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + target.path()))
                    .timeout(PATIENCE)
                    .header("User-Agent", "Smart-Participation-Probe")
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                String hash = hash(body);
                if (answer.statusCode() != OK) {
                    return Optional.of(target.path() + ": HTTP " + answer.statusCode());
                }
                return target.hash() == null || target.hash().equals(hash)
                        ? Optional.empty()
                        : Optional.of(target.path() + ": SHA-256 ≠");
            }
        } catch (IOException | IllegalArgumentException failure) {
            return Optional.of(target.path() + ": " + failure.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String hash(InputStream body) throws IOException {
        try (DigestInputStream digest = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
