package de.dresden.smartparticipation.rewards.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.emission.Factors;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import de.dresden.smartparticipation.rewards.rule.DecidedRule;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.TripAnswer.Outcome;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TripIntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-25T06:00:00Z");

    @TempDir
    Path folder;

    private LeftTrips left;
    private DataSource database;
    private LocalTransactions transactions;
    private Sql sql;
    private TripIntake intake;
    private TripLists lists;

    @BeforeEach
    void twoMembersAndTheSetOf2024() {
        database = TestDatabase.fresh("rewards");
        TestPeople.in(database).staff(1, "anna").staff(2, "ben");
        TestDatabase.execute(
                database,
                "insert into rewards.member (id, reference, state, opened_at, app_version, version) values"
                        + " (1, 'KM-AAAA-2222', 'ACTIVE', '2026-01-01', '', 1), (2, 'KM-BBBB-2222', 'ACTIVE', '2026-01-01', '', 1)",
                "update rewards.factor_set set approval_state = 'APPROVED', valid_from = '2025-01-01', proposed_by = 1,"
                        + " proposed_at = '2026-01-01', content_hash = sha256('x'), first_approved_by = 2,"
                        + " first_approved_at = '2026-01-01'",
                "insert into platform.area (key, name, imported_at) values ('11', 'Innere Altstadt', '2026-01-01'), ('13', 'Neustadt', '2026-01-01')");
        transactions = new LocalTransactions(database);
        sql = Sql.on(transactions.dataSource());
        left = new LeftTrips(sql, Keys.in(folder), new RuleValues(sql), Clock.fixed(NOW, Clocks.BERLIN));
        intake = new TripIntake(new TripLog(sql, left), new Factors(sql), new RuleValues(sql));
        lists = new TripLists(sql);
    }

    @Test
    void aTripIsComputedWithTheFactorsOfItsDayAndKeepsThem() {
        TripAnswer answer = one(trip("a", Mode.BICYCLE, 10_000, MORNING, 2_400));

        assertThat(answer)
                .isEqualTo(new TripAnswer("a", Outcome.TAKEN, TripState.ACCEPTED, 1_640_000L, 1_640_000, List.of()));
        assertThat(text("select factor_set || ' ' || factor || ' ' || baseline as t from rewards.trip"))
                .isEqualTo("1 0 164");
    }

    @Test
    void aClerkSeesWhatTheRulesSaidTheFactorAndTheOtherMembersTrip() {
        intake(2, List.of(trip("x", Mode.TRAM, 5_000, MORNING.plusSeconds(20), 900)));
        assertThat(one(trip("a", Mode.TRAM, 5_010, MORNING, 905)).state()).isEqualTo(TripState.REVIEW);
        long review = number("select id as n from rewards.trip_case");
        sql.update("update rewards.trip set found = reasons, reasons = '', state = 'ACCEPTED' where client_id = 'a'");

        ReviewDetails details = lists.details(review);
        assertThat(details.row().reasons()).isEmpty();
        assertThat(details.found()).extracting(Reason::key).containsExactly("rewards.trip.known-of-another");
        assertThat(details.factor().baselineGramsPerKm()).isEqualTo(164);
        assertThat(details.ofOthers())
                .containsExactly(
                        new SameTrip("KM-BBBB-2222", MORNING.plusSeconds(20), 5_000, 900, TripState.ACCEPTED, null));
    }

    @Test
    void theRulesAreAskedAnewForTheModeThatAClerkTakesATripFor() {
        TripRecheck recheck = new TripRecheck(new TripLog(sql, left), new RuleValues(sql));
        intake(2, List.of(trip("x", Mode.TRAM, 20_000, MORNING.plusSeconds(20), 1_200)));
        one(trip("before", Mode.WALK, 1_000, MORNING.minusSeconds(900), 900));
        assertThat(one(trip("a", Mode.BICYCLE, 20_000, MORNING, 1_200)).state()).isEqualTo(TripState.REVIEW);

        assertThat(recheck.found(1, "a", facts(Mode.RAIL_LOCAL), NOW))
                .as("fast enough, and no overlap with itself or what ended when it began")
                .isEmpty();
        assertThat(recheck.found(1, "a", facts(Mode.WALK), NOW))
                .extracting(Reason::key)
                .containsExactly("rewards.trip.absurdly-fast", "rewards.trip.too-long");
        assertThat(recheck.found(1, "a", facts(Mode.TRAM), NOW))
                .extracting(Reason::key)
                .as("another member's trip")
                .containsExactly("rewards.trip.known-of-another");
        assertThat(recheck.found(1, "other", facts(Mode.RAIL_LOCAL), NOW))
                .extracting(Reason::key)
                .containsExactly("rewards.trip.overlaps-with");
    }

    private static TripFacts facts(Mode mode) {
        return new TripFacts(mode, 20_000, MORNING, 1_200);
    }

    @Test
    void theSameAgainExistsAndSomethingElseUnderItsNameIsAnError() {
        NewTrip trip = trip("a", Mode.BICYCLE, 10_000, MORNING, 2_400);
        one(trip);

        assertThat(one(trip).outcome()).isEqualTo(Outcome.EXISTS);
        assertThat(one(trip).savingMilligrams()).isEqualTo(1_640_000);
        TripAnswer other = one(trip("a", Mode.BICYCLE, 10_001, MORNING, 2_400));
        assertThat(other.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(other.reasons()).extracting(Reason::key).containsExactly("rewards.trip.other-content");
        assertThat(number("select count(*) as n from rewards.trip")).isOne();
        assertThat(number("select credited_mg as n from rewards.trip_credit")).isEqualTo(1_640_000);
    }

    @Test
    void oneBadTripSpoilsNoneOfTheOthers() {
        List<TripAnswer> answers = take(List.of(
                        trip("a", Mode.WALK, 1_000, MORNING, 900),
                        new NewTrip("b", null, 0, null, 900, "99", null),
                        trip("no spaces", Mode.WALK, 1_000, MORNING.plusSeconds(3_600), 900),
                        trip("a", Mode.WALK, 1_000, MORNING, 900),
                        trip("c", Mode.TRAM, 3_000, MORNING.plusSeconds(900), 600)))
                .answers();

        assertThat(answers)
                .extracting(TripAnswer::outcome)
                .containsExactly(Outcome.TAKEN, Outcome.REFUSED, Outcome.REFUSED, Outcome.EXISTS, Outcome.TAKEN);
        assertThat(answers.get(1).reasons()).hasSize(4);
    }

    @Test
    void tripsOfOneMemberDoNotOverlapWithinACallOrBetweenTwo() {
        List<TripAnswer> answers = take(List.of(
                        trip("a", Mode.WALK, 1_000, MORNING, 900),
                        trip("b", Mode.BUS, 1_000, MORNING.plusSeconds(899), 900),
                        trip("c", Mode.BUS, 1_000, MORNING.plusSeconds(900), 900)))
                .answers();
        assertThat(answers)
                .extracting(TripAnswer::state)
                .containsExactly(TripState.ACCEPTED, TripState.REJECTED, TripState.ACCEPTED);
        assertThat(one(trip("d", Mode.TRAM, 1_000, MORNING.minusSeconds(60), 9_000))
                        .state())
                .isEqualTo(TripState.REJECTED);
        assertThat(intake(2, List.of(trip("d", Mode.TRAM, 1_000, MORNING, 900)))
                        .answers()
                        .get(0)
                        .state())
                .as("another member may be on the way at that time")
                .isEqualTo(TripState.ACCEPTED);
    }

    @Test
    void theDatabaseItselfKeepsTripsApart() {
        one(trip("a", Mode.WALK, 1_000, MORNING, 900));

        assertThatThrownBy(() -> sql.update(
                        "insert into rewards.trip (member_id, client_id, content, mode, metres, starts_at, seconds,"
                                + " ends_at, verdict, state, reasons, received_at) select member_id, 'b', content, mode,"
                                + " metres, starts_at + interval '1 second', seconds, ends_at + interval '1 second', verdict, state,"
                                + " reasons, received_at from rewards.trip"))
                .hasStackTraceContaining("trip_never_overlaps");
    }

    /** The second waits until the first is booked, and sees it then. */
    @Test
    void theSameTripOfTwoMembersAtTheSameMomentIsLookedAtToo() throws Exception {
        NewTrip trip = trip("a", Mode.TRAM, 3_217, MORNING, 611);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            transactions.begin();
            intake.take(1, List.of(trip), NOW);
            Future<TripIntake.Taken> second = other.submit(() -> intake(2, List.of(trip)));
            assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            transactions.commit();
            assertThat(second.get(10, TimeUnit.SECONDS).answers().get(0).state())
                    .isEqualTo(TripState.REVIEW);
        } finally {
            other.shutdownNow();
        }
    }

    /** Also where the cell was claimed before, by somebody who has ended long ago. */
    @Test
    void nearlyTheSameTripAtTheSameMomentWaitsToo() throws Exception {
        NewTrip trip = trip("a", Mode.TRAM, 3_217, MORNING, 611);
        intake(2, List.of(trip("z", Mode.TRAM, 3_217, MORNING.minusSeconds(50), 40)));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            transactions.begin();
            intake.take(1, List.of(trip), NOW);
            NewTrip copy = trip("a", Mode.TRAM, 3_260, MORNING.plusSeconds(60), 600);
            Future<TripIntake.Taken> second = other.submit(() -> intake(2, List.of(copy)));
            assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            transactions.commit();
            assertThat(second.get(10, TimeUnit.SECONDS).answers().get(0).state())
                    .isEqualTo(TripState.REVIEW);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void oneMetreMoreOrAMinuteLaterIsStillTheSameTripAndAnotherTramIsNot() {
        one(trip("a", Mode.TRAM, 3_217, MORNING, 611));

        assertThat(ofAnother(Mode.TRAM, 3_218, MORNING.plusSeconds(60), 640)).isEqualTo(TripState.REVIEW);
        sql.update("delete from rewards.trip_case");
        sql.update("delete from rewards.trip where member_id = 2");
        assertThat(ofAnother(Mode.TRAM, 3_217, MORNING.plusSeconds(61), 611)).isEqualTo(TripState.ACCEPTED);
        sql.update("delete from rewards.trip where member_id = 2");
        assertThat(ofAnother(Mode.TRAM, 3_300, MORNING, 611)).isEqualTo(TripState.ACCEPTED);
        sql.update("delete from rewards.trip where member_id = 2");
        assertThat(ofAnother(Mode.BUS, 3_217, MORNING, 611)).isEqualTo(TripState.ACCEPTED);
    }

    @Test
    void theSameTripOfTwoMembersIsLookedAt() {
        NewTrip trip = trip("a", Mode.TRAM, 3_217, MORNING, 611);
        one(trip);

        assertThat(intake(2, List.of(trip)).answers().get(0).state()).isEqualTo(TripState.REVIEW);
        assertThat(lists.queue(CaseCause.REVIEW, "km-bbbb", PageQuery.first()).items())
                .singleElement()
                .satisfies(row -> assertThat(row.member()).isEqualTo("KM-BBBB-2222"));
        assertThat(lists.queue(null, "KM-AAAA", PageQuery.first()).items()).isEmpty();
        long id = lists.queue(null, null, PageQuery.first()).items().get(0).id();
        assertThat(lists.details(id).sameDay()).hasSize(1);
        assertThat(lists.details(id).from()).isEqualTo("Innere Altstadt");
        assertThat(lists.waiting()).isOne();
    }

    @Test
    void aModeWithoutAFactorIsUnknownAndOneThatIsWorseEarnsNothing() {
        assertThat(one(trip("a", Mode.E_SCOOTER, 3_000, MORNING, 900)).savingMilligrams())
                .isNull();
        assertThat(one(trip("b", Mode.CAR, 3_000, MORNING.plusSeconds(900), 900))
                        .savingMilligrams())
                .isZero();
        TestDatabase.execute(
                database,
                "insert into rewards.factor_set (id, reference, year, source, scope, model, quality, origin, baseline, created_at,"
                        + " version) values (2, 'EF-2025-1', 2025, 'x', '', '', 'A', 'file', 40, '2026-01-01', 1)",
                "insert into rewards.factor values (2, 'CAR', 160, 'A', '')",
                "update rewards.factor_set set valid_until = '2026-11-24' where id = 1",
                "update rewards.factor_set set approval_state = 'APPROVED', valid_from = '2026-11-25', proposed_by = 1,"
                        + " proposed_at = '2026-01-01', content_hash = sha256('x'), first_approved_by = 2,"
                        + " first_approved_at = '2026-01-01' where id = 2");

        TripAnswer worse = one(trip("c", Mode.CAR, 3_000, MORNING.plusSeconds(1_800), 900));
        assertThat(worse.savingMilligrams()).isEqualTo(-360_000);
        assertThat(worse.creditedMilligrams()).isZero();
        assertThat(lists.saving(1).savingMilligrams())
                .as("it stays in the statistics")
                .isEqualTo(-360_000);
        assertThat(lists.saving(1).unknownTrips()).isOne();
    }

    @Test
    void aDayCountsUpToItsLimitAndWhatWasReversedStillCounts() {
        DecidedRule.in(sql, RuleName.DAILY_SAVING_MILLIGRAMS, 2_000_000, MORNING);
        assertThat(one(trip("a", Mode.BICYCLE, 10_000, MORNING, 2_400)).creditedMilligrams())
                .isEqualTo(1_640_000);
        sql.update("update rewards.trip set state = 'REVERSED', reversed_by = 1");

        TripAnswer capped = one(trip("b", Mode.BICYCLE, 10_000, MORNING.plusSeconds(2_400), 2_400));
        assertThat(capped.creditedMilligrams()).isEqualTo(360_000);
        assertThat(capped.savingMilligrams()).isEqualTo(1_640_000);
        assertThat(capped.reasons()).extracting(Reason::key).containsExactly("rewards.trip.capped");
        assertThatThrownBy(() -> sql.update("update rewards.trip_credit set credited_mg = 0"))
                .hasStackTraceContaining("stays credited");
    }

    @Test
    void twentyCallsAtOnceWithTheSameTripsTakeThemOnce() throws Exception {
        List<NewTrip> trips = IntStream.range(0, 25)
                .mapToObj(i -> trip("t" + i, Mode.BICYCLE, 5_000, MORNING.plusSeconds(i * 1_000L), 900))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<TripIntake.Taken>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(threads.submit(() -> take(trips)));
        }
        long taken = 0;
        for (Future<TripIntake.Taken> call : calls) {
            taken += call.get().answers().stream()
                    .filter(answer -> answer.outcome() == Outcome.TAKEN)
                    .count();
        }
        threads.shutdown();

        assertThat(taken).isEqualTo(25);
        assertThat(number("select sum(credited_mg) as n from rewards.trip_credit"))
                .isEqualTo(number("select sum(credited_mg) as n from rewards.trip"));
    }

    @Test
    void theDatabaseKeepsTheSavingExact() {
        one(trip("a", Mode.BICYCLE, 10_000, MORNING, 2_400));

        assertThatThrownBy(() -> sql.update("update rewards.trip set saving_mg = saving_mg + 1, credited_mg = 0"))
                .hasStackTraceContaining("trip_saving_exact");
        assertThatThrownBy(() -> sql.update("update rewards.trip set credited_mg = saving_mg + 1"))
                .hasStackTraceContaining("trip_credited");
    }

    @Test
    void anotherSetShowsItsDifferenceAndTouchesNothing() {
        one(trip("a", Mode.BICYCLE, 10_000, MORNING, 2_400));
        one(trip("b", Mode.TRAM, 10_000, MORNING.plusSeconds(2_400), 2_400));
        TestDatabase.execute(
                database,
                "insert into rewards.factor_set (id, reference, year, source, scope, model, quality, origin, baseline, created_at,"
                        + " version) values (2, 'EF-2025-1', 2025, 'x', '', '', 'A', 'file', 160, '2026-01-01', 1)",
                "insert into rewards.factor values (2, 'BICYCLE', 0, 'A', '')");
        String before = text("select string_agg(t::text, ';') as t from rewards.trip t");

        List<FactorEffect> effect =
                new FactorEffects(sql).of("EF-2025-1", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(effect).extracting(FactorEffect::mode).containsExactly(Mode.BICYCLE, Mode.TRAM);
        assertThat(effect.get(0).difference()).isEqualTo(-40_000);
        assertThat(effect.get(1).savingThen()).isNull();
        assertThat(effect.get(1).difference()).isNull();
        assertThat(text("select string_agg(t::text, ';') as t from rewards.trip t"))
                .isEqualTo(before);
    }

    @Test
    void after90DaysTheStartIsAnHourAndTheDetailsAreSumsOfTheDay() {
        take(List.of(
                trip("a", Mode.BICYCLE, 10_000, MORNING.plusSeconds(100), 2_400),
                trip("b", Mode.BICYCLE, 2_000, MORNING.plusSeconds(7_200), 2_400),
                trip("c", Mode.E_SCOOTER, 2_000, MORNING.plusSeconds(10_000), 2_400),
                trip("d", Mode.WALK, 100, MORNING.plusSeconds(20_000), 2_400)));
        OwnSaving before = lists.saving(1);
        TripDetails details = new TripDetails(sql, left);

        assertThat(details.coarsen(MORNING)).isZero();
        assertThat(details.coarsen(NOW)).isEqualTo(4);
        assertThat(details.coarsen(NOW)).isZero();
        assertThat(lists.saving(1)).isEqualTo(before);
        assertThat(lists.own(1, PageQuery.first()).items())
                .allSatisfy(trip -> {
                    assertThat(trip.metres()).isNull();
                    assertThat(trip.start().getEpochSecond() % 3_600).isZero();
                })
                .hasSize(4);
        assertThat(number("select count(*) as n from rewards.trip where content is not null"
                        + " or seconds is not null or ends_at is not null or area_from is not null"))
                .isZero();
        assertThat(one(trip("a", Mode.BICYCLE, 10_000, MORNING.plusSeconds(100), 2_400))
                        .outcome())
                .isEqualTo(Outcome.EXISTS);
    }

    @Test
    void whatIsStillToBeDecidedKeepsItsDetails() {
        one(trip("a", Mode.WALK, 12_000, MORNING, 9_000));

        assertThat(new TripDetails(sql, left).coarsen(NOW)).isZero();
        sql.update(
                "update rewards.trip_case set decided_at = ?, decided_by = 1, accepted = false, explanation = 'No'",
                NOW);
        assertThat(new TripDetails(sql, left).coarsen(NOW)).isOne();
        assertThat(number("select count(*) as n from rewards.trip_case")).isZero();
    }

    @Test
    void whoLeavesLeavesSumsWithoutAPerson() {
        one(trip("a", Mode.BICYCLE, 10_000, MORNING, 2_400));
        new TripDetails(sql, left).coarsen(NOW);
        one(trip("b", Mode.BICYCLE, 5_000, MORNING.plus(Duration.ofHours(5)), 2_400));
        intake(2, List.of(trip("c", Mode.BICYCLE, 1_000, MORNING, 2_400)));

        in(() -> {
            new TripDetails(sql, left).forget(new MemberLeft(1));
            new TripDetails(sql, left).forget(new MemberLeft(2));
            return null;
        });
        assertThat(number("select count(*) as n from rewards.trip")).isZero();
        assertThat(text("select member_id || '' as t from rewards.trip_day")).isNull();
        assertThat(number("select count(*) as n from rewards.trip_day")).isOne();
        assertThat(number("select metres as n from rewards.trip_day")).isEqualTo(16_000);
        assertThat(number("select saving_mg as n from rewards.trip_day")).isEqualTo(16_000L * 164);
    }

    /** With another phone: with the same one they are not taken at all. */
    @Test
    void tripsOfOneWhoLeftAreSeenAgainWhoeverReportsThem() {
        NewTrip trip = trip("a", Mode.BICYCLE, 10_000, MORNING, 2_400);
        one(trip);
        in(() -> {
            new TripDetails(sql, left).forget(new MemberLeft(1));
            return null;
        });
        assertThat(text("select string_agg(t::text, ';') as t from rewards.left_trip t"))
                .doesNotContain("BICYCLE");

        assertThat(intake(2, List.of(trip)).answers().get(0).state()).isEqualTo(TripState.REVIEW);
        assertThat(ofAnother(Mode.TRAM, 10_000, MORNING.plusSeconds(7_200), 2_400))
                .isEqualTo(TripState.ACCEPTED);
    }

    @Test
    void whoCameBackWithTheSameDeviceBeginsOnTheDayAfter() {
        sql.update("update rewards.member set trips_from = '2026-11-25' where id = 1");

        TripAnswer before = one(trip("a", Mode.BICYCLE, 10_000, Instant.parse("2026-11-24T22:00:00Z"), 2_400));
        assertThat(before.state()).isEqualTo(TripState.REJECTED);
        assertThat(before.reasons()).extracting(Reason::key).containsExactly("rewards.trip.before-return");
        assertThat(one(trip("b", Mode.BICYCLE, 10_000, Instant.parse("2026-11-24T23:00:00Z"), 2_400))
                        .state())
                .isEqualTo(TripState.ACCEPTED);
    }

    @Test
    void fiveHundredTripsCostAFixedNumberOfStatements() {
        List<NewTrip> trips = IntStream.range(0, 500)
                .mapToObj(i -> trip("t" + i, Mode.BICYCLE, 1_000, MORNING.minusSeconds(i * 900L), 600))
                .toList();

        assertThat(take(trips).taken()).isEqualTo(Map.of(TripState.ACCEPTED, 500L));
        assertThat(take(trips).taken()).isEmpty();
    }

    private static NewTrip trip(String id, Mode mode, int metres, Instant start, int seconds) {
        return new NewTrip(id, mode, metres, start, seconds, "11", "13");
    }

    private TripState ofAnother(Mode mode, int metres, Instant start, int seconds) {
        return intake(2, List.of(trip("x", mode, metres, start, seconds)))
                .answers()
                .get(0)
                .state();
    }

    private TripAnswer one(NewTrip trip) {
        return take(List.of(trip)).answers().get(0);
    }

    private TripIntake.Taken take(List<NewTrip> trips) {
        return intake(1, trips);
    }

    private TripIntake.Taken intake(long member, List<NewTrip> trips) {
        return in(() -> intake.take(member, trips, NOW));
    }

    private long number(String query) {
        return sql.first(query, row -> row.number("n")).orElseThrow();
    }

    private String text(String query) {
        return sql.first(query, row -> row.text("t")).orElse(null);
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        transactions.begin();
        try {
            T done = work.get();
            transactions.commit();
            return done;
        } catch (RuntimeException e) {
            transactions.rollback();
            throw e;
        }
    }
}
