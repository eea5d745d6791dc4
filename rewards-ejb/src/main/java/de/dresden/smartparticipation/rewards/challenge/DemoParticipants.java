package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import de.dresden.smartparticipation.rewards.trip.TripsAccepted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who of the demo's members takes part in what, and what counted of the trips that they have made. */
@Dependent
class DemoParticipants {

    private static final int RIDERS = 34;
    private static final int WAITING = 3;
    private static final String CONTENT = "0".repeat(64);

    private static final String TRIPS = """
            select id, mode, metres, starts_at, seconds, saving_mg, credited_mg from rewards.trip
            where member_id = ? and state = 'ACCEPTED' and not coarse order by starts_at""";

    private final Map<Long, List<TripAccepted>> trips = new HashMap<>();

    @Inject
    private EntryBook entries;

    @Inject
    private TeamBook teams;

    @Inject
    private DeedBook deeds;

    @Inject
    private StationBook stations;

    @Inject
    private ChallengeRegister register;

    @Inject
    private TripCounting counting;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void ride(Challenge challenge) {
        members(RIDERS).forEach(member -> join(challenge, member, null));
    }

    /** Three teams; the name of one is not what the city shows. */
    void teams(Challenge challenge) {
        List<Long> members = members(18);
        Map<String, List<Long>> made = Map.of(
                "Die Elbradler", members.subList(0, 8),
                "Straßenbahn & Co", members.subList(8, 14),
                "Schnecken", members.subList(14, 18));
        made.keySet().stream().sorted().forEach(name -> {
            long founder = made.get(name).get(0);
            long team =
                    teams.found(challenge.id(), founder, name, challenge.data().teamSize(), since(challenge));
            made.get(name).forEach(member -> {
                teams.takePlace(team);
                join(challenge, member, team);
            });
        });
    }

    /** Some have scanned the first poster. */
    void repairs(Challenge challenge) {
        Station station = stations.of(challenge.id()).get(0);
        int n = 0;
        for (long member : members(9)) {
            Instant at = clock.instant().minus(Duration.ofDays(2 + n)).minus(Duration.ofMinutes(37L * n));
            LocalDate day = LocalDate.ofInstant(at, Clocks.BERLIN);
            DeedPlace place = deeds.place(challenge, member, day);
            deeds.takeAt(station, day);
            Deed deed = Deed.scanned(place, "demo-" + n, CONTENT, station.id(), station.id() + ":" + day, at);
            register.add(deed);
            deeds.count(challenge, deed, at);
            n++;
        }
    }

    /** Some wait for a clerk. */
    void trees(Challenge challenge) {
        List<String> told = List.of(
                "Die junge Linde vor unserem Haus in der Hechtstraße, am Samstag mit fünf Gießkannen.",
                "Zwei Ahornbäume am Spielplatz, je 50 Liter. Die Erde war knochentrocken.",
                "Habe die Kirsche an der Haltestelle gegossen, Foto reiche ich nach.");
        List<Long> members = members(WAITING);
        for (int n = 0; n < WAITING; n++) {
            Instant at = clock.instant().minus(Duration.ofHours(5L + 20L * n));
            DeedPlace place = deeds.place(challenge, members.get(n), LocalDate.ofInstant(at, Clocks.BERLIN));
            register.add(Deed.told(place, "demo-tree-" + n, CONTENT, told.get(n), at));
        }
    }

    private void join(Challenge challenge, long member, Long team) {
        if (!entries.takePlace(challenge.id())) {
            return;
        }
        entries.enter(challenge.id(), member, team, since(challenge));
        counting.count(new TripsAccepted(member, trips.computeIfAbsent(member, this::trips)));
    }

    private List<TripAccepted> trips(long member) {
        return sql.list(
                TRIPS,
                row -> new TripAccepted(
                        row.number("id"),
                        member,
                        Mode.valueOf(row.text("mode")),
                        (int) row.number("metres"),
                        row.instant("starts_at"),
                        (int) row.number("seconds"),
                        LocalDate.ofInstant(row.instant("starts_at"), Clocks.BERLIN),
                        row.id("saving_mg"),
                        row.number("credited_mg"),
                        false),
                member);
    }

    private static Instant since(Challenge challenge) {
        return challenge.data().firstDay().atStartOfDay(Clocks.BERLIN).toInstant();
    }

    private List<Long> members(int most) {
        return sql.list(
                "select id from rewards.member where state = 'ACTIVE' order by id limit " + most,
                row -> row.number("id"));
    }
}
