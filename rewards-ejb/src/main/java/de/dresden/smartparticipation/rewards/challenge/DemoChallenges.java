package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Challenges and good deeds of the demo: one that runs, one of teams, one that has ended and is evaluated by the timer, one that waits for its release; a
 * deed with codes on site, one that clerks confirm.
 */
@Dependent
class DemoChallenges {

    private static final Duration AGO = Duration.ofDays(45);
    private static final int DAYS = 17;

    @Inject
    private ChallengeRegister register;

    @Inject
    private EntryBook entries;

    @Inject
    private DemoParticipants participants;

    @Inject
    private ChallengeAccess access;

    @Inject
    private StationBook stations;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The demo while it is made. */
    private record Stage(Staff first, Staff second, Instant at, List<PastHappening> past) {}

    void make(@Observes @Priority(370) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from rewards.challenge", row -> 1).isEmpty()) {
            return;
        }
        Stage stage =
                new Stage(clerk("y.demir"), clerk("k.pohl"), clock.instant().minus(AGO), new ArrayList<>());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        Challenge ride = released(stage, ride("Dresden radelt", today.minusDays(DAYS), today.plusDays(4), 40_000));
        Challenge team = released(stage, teams(today.minusDays(DAYS), today.plusDays(11)));
        Challenge past = released(stage, ride("Herbst auf dem Rad", today.minusDays(40), today.minusDays(12), 60_000));
        Challenge repair = released(stage, repairs(today.minusDays(30), today.plusDays(120)));
        Challenge tree = released(stage, trees(today.minusDays(20), today.plusDays(90)));
        Challenge walk = proposed(stage, walk(today.plusDays(10), today.plusDays(38)));
        stations.add(
                repair,
                new NewStation("Repair-Café Löbtau, Eingang", today.minusDays(30), today.plusDays(120), true, 40));
        stations.add(
                repair,
                new NewStation("Bibliothek Pieschen, Theke", today.minusDays(30), today.plusDays(60), true, 25));
        audit.appendPast(stage.past());
        participants.ride(ride);
        participants.ride(past);
        participants.teams(team);
        participants.repairs(repair);
        participants.trees(tree);
        tasks.applyAll(access.tasks(walk, walk));
    }

    private Challenge released(Stage stage, ChallengeData data) {
        Challenge challenge = proposed(stage, data);
        LocalDate then = LocalDate.ofInstant(stage.at(), Clocks.BERLIN);
        stage.past()
                .add(new PastHappening(
                        stage.at(), stage.second(), challenge.release(of(stage.second()), then, stage.at())));
        register.flush();
        entries.open(challenge);
        return challenge;
    }

    private Challenge proposed(Stage stage, ChallengeData data) {
        Capacity by = of(stage.first());
        LocalDate then = LocalDate.ofInstant(stage.at(), Clocks.BERLIN);
        Challenge challenge = Challenge.draft(
                register.nextReference(then.getYear()), department(stage.first()), data, by, stage.at());
        register.add(challenge);
        stage.past().add(new PastHappening(stage.at(), stage.first(), challenge.drafted(by)));
        stage.past().add(new PastHappening(stage.at(), stage.first(), challenge.propose(by, then, stage.at())));
        return challenge;
    }

    private static ChallengeData ride(String title, LocalDate first, LocalDate last, long metres) {
        return new ChallengeData(
                title,
                "Drei Wochen lang zählt jeder Weg mit dem Rad oder Pedelec. Wer das Ziel erreicht, bekommt am Ende Taler.",
                ChallengeKind.INDIVIDUAL,
                first,
                last,
                ChallengeProof.TRIPS,
                ChallengeUnit.METRES,
                metres,
                Set.of(Mode.BICYCLE, Mode.PEDELEC),
                null,
                null,
                15,
                Issuer.CITY,
                900,
                60,
                null);
    }

    private static ChallengeData teams(LocalDate first, LocalDate last) {
        return new ChallengeData(
                "Gemeinsam 100 kg CO2",
                "Gründen Sie ein Team und lassen Sie das Auto stehen. Zusammen sparen Sie 100 kg CO2 ein, zu Fuß, mit dem Rad oder mit Bus und Bahn.",
                ChallengeKind.TEAM,
                first,
                last,
                ChallengeProof.TRIPS,
                ChallengeUnit.MILLIGRAMS,
                100_000_000,
                Set.of(Mode.WALK, Mode.BICYCLE, Mode.PEDELEC, Mode.BUS, Mode.TRAM, Mode.RAIL_LOCAL),
                null,
                null,
                20,
                Issuer.CITY,
                1_000,
                null,
                8);
    }

    private static ChallengeData repairs(LocalDate first, LocalDate last) {
        return deed(
                "Reparieren statt wegwerfen",
                "Bringen Sie etwas Kaputtes in ein Repair-Café und scannen Sie dort den Code am Eingang.",
                first,
                last,
                ChallengeProof.QR_ON_SITE,
                Repeat.WEEK,
                5);
    }

    private static ChallengeData trees(LocalDate first, LocalDate last) {
        return deed(
                "Straßenbaum gegossen",
                "Gießen Sie in trockenen Wochen einen jungen Straßenbaum mit mindestens 50 Litern und erzählen Sie uns davon.",
                first,
                last,
                ChallengeProof.CLERK,
                Repeat.MONTH,
                8);
    }

    private static ChallengeData walk(LocalDate first, LocalDate last) {
        return new ChallengeData(
                "Zwölf Tage zu Fuß",
                "An zwölf Tagen geht mindestens ein Weg zu Fuß.",
                ChallengeKind.INDIVIDUAL,
                first,
                last,
                ChallengeProof.TRIPS,
                ChallengeUnit.DAYS,
                12,
                Set.of(Mode.WALK),
                null,
                null,
                10,
                Issuer.CITY,
                500,
                null,
                null);
    }

    private static ChallengeData deed(
            String title,
            String description,
            LocalDate first,
            LocalDate last,
            ChallengeProof proof,
            Repeat every,
            long taler) {
        return new ChallengeData(
                title,
                description,
                ChallengeKind.DEED,
                first,
                last,
                proof,
                ChallengeUnit.DEEDS,
                1,
                Set.of(),
                1,
                every,
                taler,
                Issuer.CITY,
                600,
                null,
                null);
    }

    private long department(Staff of) {
        return of.departments().stream().sorted().findFirst().orElseThrow();
    }

    private Staff clerk(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Capacity of(Staff staff) {
        return new Capacity(staff.id(), null);
    }
}
