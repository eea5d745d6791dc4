package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.emission.FactorChoice;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.check.Judgement;
import de.dresden.smartparticipation.rewards.trip.check.SameMovement;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import de.dresden.smartparticipation.rewards.trip.check.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps trips, many at a time: a fixed number of statements, however many trips. */
@Dependent
class TripLog {

    private static final String ADD = """
            insert into rewards.trip (member_id, received_at, client_id, content, mode, metres, starts_at, seconds,
                ends_at, area_from, area_to, factor_set, factor, baseline, saving_mg, credited_mg, verdict, state, reasons)
            select t.* from unnest(?::bigint[], ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[], ?::bigint[]::integer[],
                ?::text[]::timestamptz[], ?::bigint[]::integer[], ?::text[]::timestamptz[], ?::text[], ?::text[], ?::bigint[],
                ?::bigint[]::integer[], ?::bigint[]::integer[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[]) as t
            returning id, member_id, client_id""";

    /**
     * As {@link SameMovement} says it. «offset 0» keeps the database from joining by the mode alone, which compares each trip with every
     * other of its mode: it looks into the times around each one instead.
     */
    private static final String OF_OTHERS = """
            select i.place from unnest(?::text[], ?::text[]::timestamptz[], ?::bigint[], ?::bigint[])
                with ordinality as i (mode, starts_at, metres, seconds, place)
            where exists (select 1 from rewards.trip t where t.mode = i.mode and not t.coarse
                and t.starts_at between i.starts_at - make_interval(secs => ?) and i.starts_at + make_interval(secs => ?)
                and abs(t.metres - i.metres) * 100 <= ? * greatest(t.metres, i.metres)
                and abs(t.seconds - i.seconds) * 100 <= ? * greatest(t.seconds, i.seconds)
                and t.member_id <> ? and t.state in ('ACCEPTED', 'REVIEW') offset 0)""";

    /** A trip that is known under its app's name. */
    record Known(String content, TripState state, Long saving, long credited, List<Reason> reasons) {}

    /** A trip that was judged and is to be kept. */
    record Judged(
            NewTrip trip,
            TripFacts facts,
            String content,
            FactorChoice factor,
            Long saving,
            LocalDate day,
            Judgement judgement) {

        TripState state() {
            return switch (judgement.verdict()) {
                case ACCEPT, CAP -> TripState.ACCEPTED;
                case REVIEW -> TripState.REVIEW;
                case REJECT -> TripState.REJECTED;
            };
        }
    }

    /** What is to be kept: whose, and when it came in. */
    record Kept(long member, Instant at, Judged judged) {}

    @Inject
    private Sql sql;

    @Inject
    private LeftTrips leftTrips;

    TripLog() {}

    TripLog(Sql sql, LeftTrips leftTrips) {
        this.sql = sql;
        this.leftTrips = leftTrips;
    }

    /**
     * Until the end of the transaction nobody else reports or decides for the member; what points at it is not held up.
     *
     * @return first moment whose trips count, of one who left and came back; else nothing
     */
    Optional<Instant> hold(long member) {
        return countsFrom("select trips_from from rewards.member where id = ? for no key update", member);
    }

    /** The same moment, for reading. */
    Optional<Instant> countsFrom(long member) {
        return countsFrom("select trips_from from rewards.member where id = ?", member);
    }

    private Optional<Instant> countsFrom(String select, long member) {
        return sql.list(select, row -> Optional.ofNullable(row.day("trips_from")), member).stream()
                .flatMap(Optional::stream)
                .map(day -> day.atStartOfDay(Clocks.BERLIN).toInstant())
                .findFirst();
    }

    Map<String, Known> known(long member, Collection<String> ids) {
        Map<String, Known> known = new HashMap<>();
        sql.each(
                "select client_id, content, state, saving_mg, credited_mg, reasons from rewards.trip"
                        + " where member_id = ? and client_id = any (?::text[])",
                row -> known.put(
                        row.text("client_id"),
                        new Known(
                                row.text("content"),
                                TripState.valueOf(row.text("state")),
                                row.id("saving_mg"),
                                row.number("credited_mg"),
                                StoredReasons.read(row.text("reasons")))),
                member,
                ids);
        return known;
    }

    /** When the member was on the way between two moments. */
    Timetable timetable(long member, Instant from, Instant until) {
        Timetable table = new Timetable();
        sql.each(
                "select client_id, mode, starts_at, ends_at from rewards.trip where member_id = ? and not coarse"
                        + " and state in ('ACCEPTED', 'REVIEW') and tstzrange(starts_at, ends_at) && tstzrange(?, ?)",
                row -> table.add(
                        row.text("client_id"),
                        Mode.valueOf(row.text("mode")),
                        row.instant("starts_at"),
                        row.instant("ends_at")),
                member,
                from,
                until);
        return table;
    }

    /** Whoever reports one of the trips for another member at this moment is waited for: each claims their cells first, in one order. */
    void claim(List<TripFacts> trips, Instant now) {
        sql.update(
                "insert into rewards.trip_claim (cell, claimed_at)"
                        + " select c.cell, ? from (select distinct unnest(?::text[]) as cell order by 1) c"
                        + " on conflict (cell) do update set claimed_at = excluded.claimed_at",
                now,
                trips.stream()
                        .flatMap(trip -> SameMovement.cells(trip).stream())
                        .toList());
    }

    /** Which of the trips other members have reported as well, also one who has left. */
    Set<TripFacts> ofOthers(long member, List<TripFacts> trips, Instant now) {
        Set<TripFacts> known = new HashSet<>(leftTrips.among(trips, now));
        known.addAll(sql.list(
                OF_OTHERS,
                row -> trips.get((int) row.number("place") - 1),
                trips.stream().map(trip -> trip.mode().name()).toList(),
                trips.stream().map(trip -> trip.start().toString()).toList(),
                trips.stream().map(trip -> (long) trip.metres()).toList(),
                trips.stream().map(trip -> (long) trip.seconds()).toList(),
                SameMovement.START_SECONDS,
                SameMovement.START_SECONDS,
                SameMovement.METRES_PERCENT,
                SameMovement.SECONDS_PERCENT,
                member));
        return known;
    }

    /** Milligrams that counted on the days so far; a day on which nothing counted is not in it. */
    Map<LocalDate, Long> credited(long member, Collection<LocalDate> days) {
        Map<LocalDate, Long> credited = new HashMap<>();
        sql.each(
                "select day, credited_mg from rewards.trip_credit where member_id = ? and day = any (?::text[]::date[])",
                row -> credited.put(row.day("day"), row.number("credited_mg")),
                member,
                days.stream().map(LocalDate::toString).toList());
        return credited;
    }

    /** Counts more on days. */
    void credit(long member, Map<LocalDate, Long> more) {
        List<LocalDate> days = more.keySet().stream().sorted().toList();
        sql.update(
                "insert into rewards.trip_credit as c (member_id, day, credited_mg)"
                        + " select ?, t.day, t.mg from unnest(?::text[]::date[], ?::bigint[]) as t (day, mg)"
                        + " on conflict (member_id, day) do update set credited_mg = c.credited_mg + excluded.credited_mg",
                member,
                days.stream().map(LocalDate::toString).toList(),
                days.stream().map(more::get).toList());
    }

    Set<String> areas(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "select key from platform.area where key = any (?::text[])", row -> row.text("key"), keys));
    }

    /** Keeps them. @return the key of each by the app's name */
    Map<String, Long> add(long member, List<Judged> trips, Instant now) {
        return addAll(trips.stream().map(one -> new Kept(member, now, one)).toList())
                .getOrDefault(member, Map.of());
    }

    /** The same of several members and moments. @return the keys by member and name */
    Map<Long, Map<String, Long>> addAll(List<Kept> kept) {
        Map<Long, Map<String, Long>> keys = new HashMap<>();
        List<Judged> trips = kept.stream().map(Kept::judged).toList();
        sql.each(
                ADD,
                row -> keys.computeIfAbsent(row.number("member_id"), member -> new HashMap<>())
                        .put(row.text("client_id"), row.number("id")),
                kept.stream().map(Kept::member).toList(),
                kept.stream().map(one -> one.at().toString()).toList(),
                each(trips, one -> one.trip().id()),
                each(trips, Judged::content),
                each(trips, one -> one.facts().mode().name()),
                each(trips, one -> one.facts().metres()),
                each(trips, one -> one.facts().start().toString()),
                each(trips, one -> one.facts().seconds()),
                each(trips, one -> one.facts().end().toString()),
                each(trips, one -> one.trip().from()),
                each(trips, one -> one.trip().to()),
                each(trips, one -> one.factor() == null ? null : one.factor().set()),
                each(trips, one -> one.factor() == null ? null : one.factor().gramsPerKm()),
                each(trips, one -> one.factor() == null ? null : one.factor().baselineGramsPerKm()),
                each(trips, Judged::saving),
                each(trips, one -> one.judgement().credited()),
                each(trips, one -> one.judgement().verdict().name()),
                each(trips, one -> one.state().name()),
                each(trips, one -> StoredReasons.text(one.judgement().reasons())));
        return keys;
    }

    /** Puts those that the rules want to be looked at into the queue. */
    void queue(List<Long> trips, Instant now) {
        sql.update(
                "insert into rewards.trip_case (id, trip_id, cause, opened_at, version)"
                        + " select nextval('rewards.trip_case_id'), t.id, 'REVIEW', ?, 1 from unnest(?::bigint[]) as t (id)",
                now,
                trips);
    }

    static boolean waits(Judged one) {
        return one.judgement().verdict() == Verdict.REVIEW;
    }

    private static List<Object> each(List<Judged> trips, Function<Judged, Object> value) {
        List<Object> column = new ArrayList<>(trips.size());
        trips.forEach(one -> column.add(value.apply(one)));
        return column;
    }
}
