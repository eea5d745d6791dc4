package de.dresden.smartparticipation.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a session who asks for pages, without a browser's own work. */
public final class Visitor {

    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    /** Logs in. */
    public Visitor(String base, String user, String password) throws IOException, InterruptedException {
        this.base = base;
        Matcher view = VIEW.matcher(get("/login.xhtml"));
        String state = view.find() ? view.group(1) : "stateless";
        String form = Map.of(
                        "form",
                        "form",
                        "from",
                        "",
                        "login",
                        user,
                        "password",
                        password,
                        "enter",
                        "x",
                        "jakarta.faces.ViewState",
                        state)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> entered = http.send(
                HttpRequest.newBuilder(URI.create(base + "/login.xhtml"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base)
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (entered.uri().getPath().contains("login")) {
            throw new IllegalStateException("not logged in: " + entered.statusCode());
        }
    }

    /** A page that must be there. */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page =
                http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + page.statusCode());
        }
        return page.body();
    }
}
