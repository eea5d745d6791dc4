package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Member;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.rewards.emission.FactorChoice;
import de.dresden.smartparticipation.rewards.emission.Factors;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trips of the demo's members: reported week by week through the intake with the clock of that week, about each fourth week by
 * each. What comes of them is earned by {@code earning} afterwards, with the same clocks. The last ones are of interest to clerks:
 * a ride too fast, a march too long, one that nobody walks and its objection, a day over its limit.
 */
@Dependent
class DemoTrips {

    private static final int WEEKS = 17;
    private static final int REPORTS_EVERY = 4;
    private static final int DAYS = 6;
    private static final int WEEK = 7;
    private static final Duration APART = Duration.ofMinutes(7);

    private static final int TOO_FAST = 3;
    private static final int TOO_LONG = 8;
    private static final int ABSURD = 14;
    private static final int OVER_THE_LIMIT = 5;

    private record Traveller(int n, long id, String reference, Instant since) {}

    @Inject
    private TripIntake intake;

    @Inject
    private TripRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(340) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.trip limit 1", row -> 1).isEmpty()) {
            return;
        }
        List<Traveller> members = members();
        List<PastHappening> past = new ArrayList<>();
        Instant now = clock.instant();
        DemoTripLog log = new DemoTripLog(sql);
        TripIntake weekly = new TripIntake(log, factorsOnce(), rulesOnce(now));
        for (int week = WEEKS; week >= 0; week--) {
            for (Traveller one : members) {
                if ((one.n() + week) % REPORTS_EVERY == 0) {
                    Instant at = now.minus(Duration.ofDays((long) week * WEEK)).minus(APART.multipliedBy(one.n() + 1));
                    report(weekly, one, at, week(one, at), past);
                }
            }
        }
        log.keep();
        oddOnes(members, now.minus(Duration.ofMinutes(5)), past);
        audit.appendPast(past);
    }

    private void oddOnes(List<Traveller> members, Instant at, List<PastHappening> past) {
        Instant night = LocalDate.ofInstant(at, Clocks.BERLIN)
                .minusDays(2)
                .atTime(20, 5)
                .atZone(Clocks.BERLIN)
                .toInstant();
        report(intake, members.get(TOO_FAST), at, List.of(odd("fast", Mode.BICYCLE, 24_300, night, 1_800)), past);
        report(intake, members.get(TOO_LONG), at, List.of(odd("long", Mode.WALK, 13_400, night, 9_900)), past);
        report(
                intake,
                members.get(OVER_THE_LIMIT),
                at,
                List.of(
                        odd("far", Mode.RAIL_LONG, 292_000, night, 7_200),
                        odd("back", Mode.RAIL_LONG, 291_000, night.plusSeconds(7_800), 7_300)),
                past);
        Traveller absurd = members.get(ABSURD);
        report(intake, absurd, at, List.of(odd("absurd", Mode.WALK, 96_000, night, 3_900)), past);
        Trip trip = register.find(absurd.id(), "absurd");
        past.add(new PastHappening(at, new Member(absurd.reference()), trip.appealed()));
        register.add(TripCase.appeal(
                trip.id(), "Das war der Zug nach Leipzig. Die App hat mich für einen Fußgänger gehalten.", at));
    }

    private static void report(
            TripIntake intake, Traveller one, Instant at, List<NewTrip> trips, List<PastHappening> past) {
        if (!trips.isEmpty()) {
            TripIntake.Taken taken = intake.take(one.id(), trips, at);
            Subject member = new Subject("member", one.id(), one.reference());
            past.add(new PastHappening(at, new Member(one.reference()), new TripsReported(member, taken.taken())));
        }
    }

    /** What holds does not change while the demo is made. */
    private RuleValues rulesOnce(Instant now) {
        RuleSheet sheet = new RuleValues(sql).at(now);
        return new RuleValues(sql) {
            @Override
            public RuleSheet at(Instant moment) {
                return sheet;
            }
        };
    }

    private Factors factorsOnce() {
        Map<LocalDate, Map<Mode, FactorChoice>> read = new HashMap<>();
        return new Factors(sql) {
            @Override
            public Map<LocalDate, Map<Mode, FactorChoice>> all(Collection<LocalDate> days) {
                if (!read.keySet().containsAll(days)) {
                    read.putAll(super.all(days));
                }
                return read;
            }
        };
    }

    private List<Traveller> members() {
        List<Traveller> members = new ArrayList<>();
        sql.each(
                "select id, reference, opened_at from rewards.member where state = 'ACTIVE' order by id",
                row -> members.add(new Traveller(
                        members.size(), row.number("id"), row.text("reference"), row.instant("opened_at"))));
        return members;
    }

    /** Six full days before the call; nobody reports what was before the app was there. */
    private static List<NewTrip> week(Traveller one, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Clocks.BERLIN);
        List<NewTrip> trips = new ArrayList<>();
        for (int days = DAYS; days >= 1; days--) {
            DemoWays.of(one.n(), today.minusDays(days)).stream()
                    .filter(trip -> trip.start().isAfter(one.since()))
                    .forEach(trips::add);
        }
        return trips;
    }

    private static NewTrip odd(String name, Mode mode, int metres, Instant start, int seconds) {
        return new NewTrip(name, mode, metres, start, seconds, null, null);
    }
}
