package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.TwoDecide;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import de.dresden.smartparticipation.product.api.MemberPhone;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Members who report trips in batches, over REST with rules, audit and Taler; and the same statements over plain JDBC. */
final class Riding {

    static final int MEMBERS = 4;

    private static final int BATCHES = 18;
    private static final int BATCH = 500;
    /** From one trip's start to the next; all of them fit into the seven days in which trips are taken. */
    private static final int STRIDE = 60;

    private static final int SECONDS = 45;
    private static final int METRES = 200;
    /** Every member has an own length, so that nobody's trip is taken for another's: that one would wait for a clerk. */
    private static final int APART = 10;

    private static final int WARM_METRES = 140;
    private static final int WARM_BATCHES = 6;
    /** What is written by hand lies before all that the product was told, and finds as many neighbours there as the product did. */
    private static final int DAYS_BEFORE = 30;

    private static final int OK = 200;
    private static final int SINGLES = 100;
    /** Milligrams: 200 m at 164 g/km. */
    private static final long SAVED = 32_800;

    private final RunningProduct product;
    private final Instant last = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    Riding(RunningProduct product) {
        this.product = product;
    }

    /** @return trips a second through the product, once it is warm */
    double report() throws Exception {
        report(WARM_METRES, WARM_BATCHES);
        analyze();
        return report(METRES, BATCHES);
    }

    /** What the database does by itself within minutes; a table that grew a hundredfold in seconds is planned for as it was. */
    private void analyze() {
        product.asked("analyze rewards.trip, rewards.trip_claim, rewards.trip_credit");
    }

    private double report(int metres, int batches) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            Api member = MemberPhone.at(product.url() + "/api/v1").member();
            int own = metres + i * APART;
            work.add(() -> {
                for (int batch = 0; batch < batches; batch++) {
                    report(member, batch(batch, own));
                }
                return null;
            });
        }
        return batches * BATCH * Redeeming.rate(work);
    }

    private static void report(Api member, List<Map<String, Object>> trips) {
        Answer answer = member.post("/rewards/trips/batch", Map.of("trips", trips));
        if (answer.status() != OK
                || answer.json().path(BATCH - 1).path("state").asText().isEmpty()) {
            throw new IllegalStateException(answer.toString());
        }
    }

    /**
     * One trip a call, and each earns a Taler: the price is set to what such a trip saves.
     *
     * @return grants a second through the product
     */
    double earn() throws Exception {
        product.asked(TwoDecide.that("TALER_MILLIGRAMS", SAVED));
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            Api member = MemberPhone.at(product.url() + "/api/v1").member();
            Instant first = last.minusSeconds((long) i * STRIDE * 2); // the same trip of two members would be looked at
            work.add(() -> {
                for (int ride = 0; ride < SINGLES; ride++) {
                    Redeeming.expect(
                            Redeeming.CREATED,
                            member.post(
                                    "/rewards/trips",
                                    trip("s" + ride, METRES, first.minusSeconds((long) ride * STRIDE * 10))));
                }
                return null;
            });
        }
        return SINGLES * Redeeming.rate(work);
    }

    /** @return trips a second over plain JDBC, a transaction a batch, as many connections as members, once it is warm */
    double insert() throws Exception {
        insert(WARM_METRES, WARM_BATCHES);
        analyze();
        return insert(METRES, BATCHES);
    }

    private double insert(int metres, int batches) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            long member = Long.parseLong(product.asked(
                    "insert into rewards.member (id, reference, state, opened_at, app_version, version) values"
                            + " (nextval('rewards.member_id'), 'KM-BENC-" + metres + i
                            + "', 'ACTIVE', '2026-01-01', '', 1)"
                            + " returning id"));
            int own = metres + i * APART;
            work.add(() -> {
                insert(member, own, batches);
                return null;
            });
        }
        return batches * BATCH * Redeeming.rate(work);
    }

    private void insert(long member, int metres, int batches) throws SQLException {
        try (RidingByHand hand = new RidingByHand(product.database(), member)) {
            for (int batch = 0; batch < batches; batch++) {
                int number = batch;
                Instant first = start(number).minus(DAYS_BEFORE, ChronoUnit.DAYS);
                List<TripFacts> trips = IntStream.range(0, BATCH)
                        .mapToObj(i ->
                                new TripFacts(Mode.BICYCLE, metres, first.minusSeconds((long) i * STRIDE), SECONDS))
                        .toList();
                hand.keep(
                        IntStream.range(0, BATCH)
                                .mapToObj(i -> "b" + number + "-" + i)
                                .toList(),
                        trips);
            }
        }
    }

    private List<Map<String, Object>> batch(int number, int metres) {
        List<Map<String, Object>> trips = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            trips.add(trip("b" + number + "-" + i, metres, start(number).minusSeconds((long) i * STRIDE)));
        }
        return trips;
    }

    private static Map<String, Object> trip(String id, int metres, Instant start) {
        return Map.of("id", id, "mode", "BICYCLE", "metres", metres, "start", start.toString(), "seconds", SECONDS);
    }

    private Instant start(int batch) {
        return last.minusSeconds((long) batch * BATCH * STRIDE);
    }
}
