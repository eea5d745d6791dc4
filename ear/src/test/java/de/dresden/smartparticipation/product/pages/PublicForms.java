package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends forms of public pages without a browser, from whatever address: the product believes this machine as its proxy. */
final class PublicForms {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----smart-participation";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final RunningProduct product;
    private final String from;

    /** @param from address of the network from which it is sent */
    PublicForms(RunningProduct product, String from) {
        this.product = product;
        this.from = from;
    }

    /** A file of a form. */
    record Upload(String name, byte[] content) {}

    HttpResponse<String> get(String page) {
        return send(request(page).GET());
    }

    /** Opens the page and takes the token of its form. */
    String token(String page) {
        return tokenIn(get(page).body());
    }

    static String tokenIn(String body) {
        Matcher token = TOKEN.matcher(body);
        if (!token.find()) {
            throw new AssertionError("no form in " + body);
        }
        return token.group(1);
    }

    /** @param fields texts and {@link Upload}s; a list of them under one name is sent as several */
    HttpResponse<String> post(String page, String token, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("form", "contribution", "token", token, "do", "send"));
        all.putAll(fields);
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        all.forEach((name, value) -> {
            List<?> values = value instanceof List<?> several ? several : List.of(value);
            values.forEach(one -> write(form, name, one));
        });
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(page)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    private static void write(ByteArrayOutputStream form, String name, Object value) {
        String file = value instanceof Upload upload ? "; filename=\"" + upload.name() + "\"" : "";
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file
                        + (file.isEmpty() ? "" : "\r\nContent-Type: application/octet-stream") + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(
                value instanceof Upload upload
                        ? upload.content()
                        : value.toString().getBytes(StandardCharsets.UTF_8));
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create(product.url() + page))
                .header("X-Forwarded-For", from)
                .header("Accept-Language", "de");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
