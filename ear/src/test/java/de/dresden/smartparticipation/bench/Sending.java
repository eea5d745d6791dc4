package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Contributions from many addresses behind a proxy that the product trusts: so many a second for so long, every tenth sent twice, as
 * after a lost answer.
 */
final class Sending {

    static final int A_SECOND = 100;
    static final int SECONDS = 60;

    private static final int CREW = 64;
    private static final int TWICE = 10;
    private static final int CREATED = 201;
    private static final long MILLIS = 1_000_000;
    private static final int BYTE = 256;

    private final RunningProduct product;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String run = UUID.randomUUID().toString();
    private final String consultation;

    /**
     * @param times how long each took
     * @param wrong answers that were not «taken in»
     * @param stored contributions that are there
     * @param seconds how long all took
     */
    record Result(Times times, long wrong, long stored, double seconds) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f/s, %s, %d of %d stored, %d errors",
                    A_SECOND * SECONDS / seconds,
                    times,
                    stored,
                    A_SECOND * SECONDS,
                    wrong);
        }
    }

    Sending(RunningProduct product) {
        this.product = product;
        this.consultation = product.asked(
                "select k.reference from participation.consultation k join participation.phase p on p.consultation_id = k.id"
                        + " where k.state = 'PUBLISHED' and p.kind = 'PARTICIPATION' and p.ends_at > now() order by k.id limit 1");
    }

    Result send() throws InterruptedException, ExecutionException {
        ExecutorService crew = Executors.newFixedThreadPool(CREW);
        try {
            long begun = System.nanoTime();
            List<Future<Long>> answers = new ArrayList<>();
            for (int number = 0; number < A_SECOND * SECONDS; number++) {
                long due = begun + number * 1_000L * MILLIS / A_SECOND;
                int mine = number;
                answers.add(crew.submit(() -> sendWhenDue(mine, due)));
            }
            List<Long> nanos = new ArrayList<>();
            long wrong = 0;
            for (Future<Long> answer : answers) {
                long took = answer.get();
                wrong += took < 0 ? 1 : 0;
                nanos.add(Math.abs(took));
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            long stored = Long.parseLong(
                    product.asked("select count(*) from participation.contribution where title like '" + run + "%'"));
            return new Result(Times.of(nanos), wrong, stored, seconds);
        } finally {
            crew.shutdownNow();
        }
    }

    /** @return how long it took; negative where it was not taken in */
    private long sendWhenDue(int number, long due) throws InterruptedException {
        long early = (due - System.nanoTime()) / MILLIS;
        if (early > 0) {
            Thread.sleep(early);
        }
        long begun = System.nanoTime();
        boolean taken = post(number) && (number % TWICE != 0 || post(number));
        long took = System.nanoTime() - begun;
        return taken ? took : -took;
    }

    private boolean post(int number) throws InterruptedException {
        String address = "10." + number / BYTE / BYTE + "." + number / BYTE % BYTE + "." + number % BYTE;
        String body = "{\"title\":\"" + run + " Bank am Platz Nummer " + number
                + "\",\"text\":\"Hier fehlt eine Bank.\",\"notice\":1,\"longitude\":13.74,\"latitude\":51.05}";
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/public/consultations/"
                                                    + consultation + "/contributions"))
                                            .header("Content-Type", "application/json")
                                            .header("Idempotency-Key", run + "-" + number)
                                            .header("X-Forwarded-For", address)
                                            .POST(BodyPublishers.ofString(body))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == CREATED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
