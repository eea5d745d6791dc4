package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.check.SameMovement;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@link Riding} makes the product do with a batch, by hand: the same questions to the database and the same rows, prepared on
 * plain JDBC, one transaction a batch. Without REST, rules, Taler and audit.
 */
final class RidingByHand implements AutoCloseable {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long SET = 1;
    private static final long BASELINE = 164;

    private final Connection database;
    private final long member;
    private final PreparedStatement hold;
    private final PreparedStatement known;
    private final PreparedStatement timetable;
    private final PreparedStatement claim;
    private final PreparedStatement left;
    private final PreparedStatement ofOthers;
    private final PreparedStatement credited;
    private final PreparedStatement add;
    private final PreparedStatement credit;

    RidingByHand(Connection database, long member) throws SQLException {
        this.database = database;
        this.member = member;
        database.setAutoCommit(false);
        hold = database.prepareStatement("select trips_from from rewards.member where id = ? for no key update");
        known = database.prepareStatement("select client_id, content, state, saving_mg, credited_mg, reasons"
                + " from rewards.trip where member_id = ? and client_id = any (?)");
        timetable = database.prepareStatement("""
                select client_id, mode, starts_at, ends_at from rewards.trip where member_id = ? and not coarse
                and state in ('ACCEPTED', 'REVIEW') and tstzrange(starts_at, ends_at) && tstzrange(?, ?)""");
        claim = database.prepareStatement("""
                insert into rewards.trip_claim (cell, claimed_at)
                select c.cell, ? from (select distinct unnest(?::text[]) as cell order by 1) c
                on conflict (cell) do update set claimed_at = excluded.claimed_at""");
        left = database.prepareStatement("select 1 from rewards.left_trip where ends_at > ? limit 1");
        ofOthers = database.prepareStatement("""
                select i.place from unnest(?::text[], ?::text[]::timestamptz[], ?::bigint[], ?::bigint[])
                    with ordinality as i (mode, starts_at, metres, seconds, place)
                where exists (select 1 from rewards.trip t where t.mode = i.mode and not t.coarse
                    and t.starts_at between i.starts_at - interval '60 s' and i.starts_at + interval '60 s'
                    and abs(t.metres - i.metres) * 100 <= 2 * greatest(t.metres, i.metres)
                    and abs(t.seconds - i.seconds) * 100 <= 5 * greatest(t.seconds, i.seconds)
                    and t.member_id <> ? and t.state in ('ACCEPTED', 'REVIEW') offset 0)""");
        credited = database.prepareStatement(
                "select day, credited_mg from rewards.trip_credit where member_id = ? and day = any (?::text[]::date[])");
        add = database.prepareStatement("""
                insert into rewards.trip (member_id, received_at, client_id, content, mode, metres, starts_at, seconds,
                    ends_at, factor_set, factor, baseline, saving_mg, credited_mg, verdict, state, reasons)
                select t.* from unnest(?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[],
                    ?::bigint[]::integer[], ?::text[]::timestamptz[], ?::bigint[]::integer[], ?::text[]::timestamptz[],
                    ?::bigint[], ?::bigint[]::integer[], ?::bigint[]::integer[], ?::bigint[], ?::bigint[], ?::text[],
                    ?::text[], ?::text[]) as t
                returning id, member_id, client_id""");
        credit = database.prepareStatement("""
                insert into rewards.trip_credit as c (member_id, day, credited_mg)
                select ?, t.day, t.mg from unnest(?::text[]::date[], ?::bigint[]) as t (day, mg)
                on conflict (member_id, day) do update set credited_mg = c.credited_mg + excluded.credited_mg""");
    }

    /** @param trips of one length, by bicycle, the last one first: each saves its metres times what the car would have emitted */
    void keep(List<String> names, List<TripFacts> trips) throws SQLException {
        long savedMilligrams = trips.get(0).metres() * BASELINE;
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        ask(hold, member);
        ask(known, member, texts(names.stream()));
        TripFacts first = trips.get(trips.size() - 1);
        TripFacts last = trips.get(0);
        ask(
                timetable,
                member,
                first.start().atOffset(ZoneOffset.UTC),
                last.end().atOffset(ZoneOffset.UTC));
        fill(claim, now, texts(trips.stream().flatMap(trip -> SameMovement.cells(trip).stream())));
        claim.executeUpdate();
        ask(left, now);
        ask(ofOthers, modes(trips), starts(trips), metres(trips), seconds(trips), member);
        Map<String, Long> days = new TreeMap<>();
        trips.forEach(trip -> days.merge(day(trip.start()), savedMilligrams, Long::sum));
        ask(credited, member, texts(days.keySet().stream()));
        ask(
                add,
                same(trips, member),
                texts(trips.stream().map(trip -> now.toString())),
                texts(names.stream()),
                texts(trips.stream().map(RidingByHand::content)),
                modes(trips),
                metres(trips),
                starts(trips),
                seconds(trips),
                texts(trips.stream().map(trip -> trip.end().toString())),
                same(trips, SET),
                same(trips, 0),
                same(trips, BASELINE),
                same(trips, savedMilligrams),
                same(trips, savedMilligrams),
                texts(trips.stream().map(trip -> "ACCEPT")),
                texts(trips.stream().map(trip -> "ACCEPTED")),
                texts(trips.stream().map(trip -> "")));
        fill(credit, member, texts(days.keySet().stream()), numbers(days.values().stream()));
        credit.executeUpdate();
        database.commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static void ask(PreparedStatement query, Object... values) throws SQLException {
        fill(query, values);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private Object texts(Stream<String> values) throws SQLException {
        return database.createArrayOf("text", values.toArray());
    }

    private Object numbers(Stream<Long> values) throws SQLException {
        return database.createArrayOf("bigint", values.toArray());
    }

    private Object same(List<TripFacts> trips, long value) throws SQLException {
        return numbers(trips.stream().map(trip -> value));
    }

    private Object modes(List<TripFacts> trips) throws SQLException {
        return texts(trips.stream().map(TripFacts::mode).map(Mode::name));
    }

    private Object starts(List<TripFacts> trips) throws SQLException {
        return texts(trips.stream().map(trip -> trip.start().toString()));
    }

    private Object metres(List<TripFacts> trips) throws SQLException {
        return numbers(trips.stream().map(trip -> (long) trip.metres()));
    }

    private Object seconds(List<TripFacts> trips) throws SQLException {
        return numbers(trips.stream().map(trip -> (long) trip.seconds()));
    }

    private static String day(Instant start) {
        return start.atZone(BERLIN).toLocalDate().toString();
    }

    private static String content(TripFacts trip) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((trip.mode() + "|" + trip.metres() + "|"
                                    + trip.start().getEpochSecond() + "|" + trip.seconds() + "||")
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
