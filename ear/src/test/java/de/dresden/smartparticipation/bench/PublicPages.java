package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The pages of citizens for a consultation of 100,000 contributions that are all shown. */
final class PublicPages {

    private static final int TIMES = 100;
    private static final int READERS = 50;
    private static final int TIMES_EACH = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningProduct product;
    private final String consultation;

    PublicPages(RunningProduct product, String consultation) {
        this.product = product;
        this.consultation = consultation;
    }

    /** Lets everything pass that was imported, and spreads it over the city. */
    void show() throws SQLException {
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            statement.execute("update participation.contribution set state = 'ACCEPTED',"
                    + " longitude = 13.6 + (id % 977) * 0.0003, latitude = 50.98 + (id % 787) * 0.0002"
                    + " where state = 'RECEIVED'");
            statement.execute("vacuum analyze participation.contribution");
        }
    }

    String list() {
        return "/public/contributions.xhtml?ref=" + consultation;
    }

    String search() {
        return list() + "&q=Radweg";
    }

    String map() {
        return "/api/v1/public/consultations/" + consultation + "/map?west=13.5&south=50.9&east=14&north=51.2&zoom=11";
    }

    String one() {
        return "/public/contribution.xhtml?ref="
                + product.asked("select max(reference) from participation.contribution where state = 'ACCEPTED'");
    }

    /** One reader, after as many calls that are not measured. */
    Times alone(String path) throws Exception {
        read(path, TIMES);
        return read(path, TIMES);
    }

    /** {@value #READERS} readers without a pause; fails where one of them gets an error. */
    Times together(String path) throws Exception {
        return Benchmark.inParallel(READERS, () -> read(path, TIMES_EACH));
    }

    private Times read(String path, int times) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(product.url() + path)).build();
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            nanos.add(System.nanoTime() - begun);
            if (status != 200) {
                throw new IllegalStateException(path + " answered " + status);
            }
        }
        return Times.of(nanos);
    }
}
