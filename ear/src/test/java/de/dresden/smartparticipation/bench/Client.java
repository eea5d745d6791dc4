package de.dresden.smartparticipation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.dresden.smartparticipation.product.RunningProduct;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is measured through the REST API: import and export, from the request to the end of the job. */
final class Client {

    private static final String BOUNDARY = "----bench";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final String token;
    private String consultation;

    Client(RunningProduct product, String token) {
        this.base = product.url() + "/api/v1";
        this.token = token;
    }

    /** The consultation that took the rows. */
    String consultation() {
        return consultation;
    }

    void importFile(Path file) throws IOException, InterruptedException {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        JsonNode consultations = read(get("/consultations?state=PUBLISHED"));
        for (JsonNode one : consultations.path("items")) {
            String reference = one.path("reference").asText();
            HttpResponse<InputStream> started = http.send(
                    request("/consultations/" + reference + "/imports")
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(BodyPublishers.concat(
                                    BodyPublishers.ofByteArray(head),
                                    BodyPublishers.ofByteArray(Files.readAllBytes(file)),
                                    BodyPublishers.ofByteArray(foot)))
                            .build(),
                    BodyHandlers.ofInputStream());
            if (started.statusCode() == 202) {
                consultation = reference;
                await(read(started));
                return;
            }
        }
        throw new IllegalStateException("no consultation takes an import: " + consultations);
    }

    /** @return size of the workbook */
    long export() throws IOException, InterruptedException {
        HttpResponse<InputStream> started = get("/consultations/" + consultation + "/assessment-table.xlsx");
        JsonNode job = await(read(started));
        try (InputStream file =
                get("/jobs/" + job.path("id").asText() + "/result").body()) {
            return file.readAllBytes().length;
        }
    }

    private JsonNode await(JsonNode started) throws IOException, InterruptedException {
        JsonNode job = started;
        while (!job.path("state").asText().matches("DONE|FAILED")) {
            Thread.sleep(250);
            job = read(get("/jobs/" + started.path("id").asText()));
        }
        if (job.path("state").asText().equals("FAILED")) {
            throw new IllegalStateException(job.toString());
        }
        return job;
    }

    private JsonNode read(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            return json.readTree(body);
        }
    }

    private HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }
}
