package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import de.dresden.smartparticipation.product.api.MemberPhone;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Members who report trips in batches, over REST with rules, audit and Taler; and the rows alone over plain JDBC. */
final class Riding {

    static final int MEMBERS = 4;

    private static final int BATCHES = 18;
    private static final int BATCH = 500;
    /** From one trip's start to the next; all of them fit into the seven days in which trips are taken. */
    private static final int STRIDE = 60;

    private static final int SECONDS = 45;
    private static final int METRES = 200;
    private static final int OK = 200;
    private static final int SINGLES = 100;
    /** Milligrams: 200 m at 164 g/km. */
    private static final long SAVED = 32_800;

    private static final String INSERT = """
            insert into rewards.trip (member_id, client_id, content, mode, metres, starts_at, seconds, ends_at, factor_set,
                factor, baseline, saving_mg, credited_mg, verdict, state, reasons, received_at)
            select ?, 'b' || ? || '-' || i, encode(sha256(cast(? || '-' || i as bytea)), 'hex'), 'BICYCLE', 200, s, 45, s + interval '45 seconds', 1, 0, 164,
                32800, 0, 'ACCEPT', 'ACCEPTED', '', ?
            from (select i, ?::timestamptz - i * interval '60 seconds' as s from generate_series(0, 499) i) made""";

    private final RunningProduct product;
    private final Instant last = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    Riding(RunningProduct product) {
        this.product = product;
    }

    /** @return trips a second through the product */
    double report() throws Exception {
        List<Api> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(MemberPhone.at(product.url() + "/api/v1").member());
        }
        return inParallel(members.stream()
                .<Callable<Void>>map(member -> () -> {
                    for (int batch = 0; batch < BATCHES; batch++) {
                        Answer answer = member.post("/rewards/trips/batch", Map.of("trips", batch(batch)));
                        if (answer.status() != OK
                                || answer.json()
                                        .path(BATCH - 1)
                                        .path("state")
                                        .asText()
                                        .isEmpty()) {
                            throw new IllegalStateException(answer.toString());
                        }
                    }
                    return null;
                })
                .toList());
    }

    /**
     * One trip a call, and each earns a Taler: the price is set to what such a trip saves.
     *
     * @return grants a second through the product
     */
    double earn() throws Exception {
        product.asked("insert into rewards.rule_value (name, value, valid_from, decided_at, decided_by, remark)"
                + " select 'TALER_MILLIGRAMS', " + SAVED
                + ", now(), now(), min(id), 'bench' from platform.account returning id");
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

    /** @return trips a second over plain JDBC, a transaction a batch, as many connections as members */
    double insert() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            long member = Long.parseLong(product.asked(
                    "insert into rewards.member (id, reference, state, opened_at, app_version, version) values"
                            + " (nextval('rewards.member_id'), 'KM-BENC-000" + i + "', 'ACTIVE', '2026-01-01', '', 1)"
                            + " returning id"));
            work.add(() -> {
                insert(member);
                return null;
            });
        }
        return inParallel(work);
    }

    private void insert(long member) throws SQLException {
        try (Connection database = product.database();
                PreparedStatement insert = database.prepareStatement(INSERT)) {
            database.setAutoCommit(false);
            for (int batch = 0; batch < BATCHES; batch++) {
                String name = member + "-" + batch;
                insert.setLong(1, member);
                insert.setString(2, name);
                insert.setString(3, name);
                insert.setObject(4, last.atOffset(ZoneOffset.UTC));
                insert.setObject(5, start(batch).atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
                database.commit();
            }
        }
    }

    private List<Map<String, Object>> batch(int number) {
        List<Map<String, Object>> trips = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            trips.add(trip("b" + number + "-" + i, METRES, start(number).minusSeconds((long) i * STRIDE)));
        }
        return trips;
    }

    private static Map<String, Object> trip(String id, int metres, Instant start) {
        return Map.of("id", id, "mode", "BICYCLE", "metres", metres, "start", start.toString(), "seconds", SECONDS);
    }

    private Instant start(int batch) {
        return last.minusSeconds((long) batch * BATCH * STRIDE);
    }

    private static double inParallel(List<Callable<Void>> work) throws Exception {
        return BATCHES * BATCH * Redeeming.rate(work);
    }
}
