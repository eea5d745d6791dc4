package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.AffiliatedPerson;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.PeopleWithRole;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.Criterion;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Juries of an invented Dresden: last year's, which has closed, and one that is half done; each with a conflict of interest. */
@Dependent
class DemoJuries {

    private static final String MANAGER = "e.sommer";
    private static final String CHAIR = "s.reuter";
    private static final String SCIENCE = "h.sander";
    private static final String YOUTH = "q.petzold";
    private static final String ALTERNATE = "n.albrecht";
    private static final int LEAST = 2;

    @Inject
    private JuryRegister register;

    @Inject
    private JuryReading reading;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private ScoreTable scores;

    @Inject
    private RankingTable rankings;

    @Inject
    private Ranker ranker;

    @Inject
    private SittingTable sittings;

    @Inject
    private Recommendations recommendations;

    @Inject
    private CallDirectory calls;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private PeopleWithRole people;

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

    private final Map<String, Actor> known = new HashMap<>();

    /** A jury while it is made. */
    private final class Stage {

        private final CallFrame call;
        private final JuryRound round;
        private final Map<String, Long> seats = new LinkedHashMap<>();
        private final List<ApplicationFrame> judged;
        private final List<Criterion> criteria;
        private final List<PastHappening> past = new ArrayList<>();
        private final LocalDate first;

        Stage(CallFrame call) {
            this.call = call;
            this.first = call.days(CallPhase.JURY).map(PhaseDays::first).orElseThrow();
            this.judged = applications.eligible(call.id());
            this.criteria = calls.criteria(call.id());
            this.round = new JuryRound(call.id(), LEAST, on(-20, 9));
            register.add(round);
            tell(on(-20, 9), MANAGER, round.setUp(call.reference(), by(MANAGER)));
            seat(CHAIR, AppointmentKind.MEMBER, true, null);
            seat(SCIENCE, AppointmentKind.MEMBER, false, null);
            seat(YOUTH, AppointmentKind.MEMBER, false, null);
            seat(ALTERNATE, AppointmentKind.ALTERNATE, false, seats.get(SCIENCE));
            register.flush();
        }

        private void seat(String login, AppointmentKind kind, boolean chair, Long standsFor) {
            Appointment data =
                    new Appointment(person(login).accountId(), kind, chair, standsFor, first.minusDays(20), null);
            JuryMember member = new JuryMember(round.id(), data, by(MANAGER), on(-20, 10));
            register.add(member);
            seats.put(login, member.id());
            String name = person(login).name();
            tell(on(-20, 10), MANAGER, member.appointed(subject(), name, by(MANAGER)));
            tell(on(-17, 18), login, member.accept(subject(), name, on(-17, 18)));
        }

        Subject subject() {
            return round.subject(call.reference());
        }

        Cell cell(String login, int application) {
            return new Cell(seats.get(login), judged.get(application).id());
        }

        void clear(String login, int application) {
            declarations.clear(round.id(), cell(login, application), by(login), on(1, 18));
            said(on(1, 18), login, "no-conflict", application);
        }

        void conflict(String login, int application, ConflictGround ground, String reason) {
            declarations.conflict(
                    round.id(),
                    cell(login, application),
                    new Raised(ground, reason),
                    RaisedBy.MEMBER,
                    by(login),
                    on(1, 19));
            tell(
                    on(1, 19),
                    login,
                    JuryChanged.of(
                            subject(),
                            "conflict",
                            Map.of(
                                    "member", person(login).name(),
                                    "application", judged.get(application).reference(),
                                    "ground", ground.name(),
                                    "raisedBy", "MEMBER",
                                    "reason", reason),
                            by(login)));
        }

        /** Scores in the order of the criteria, as many as are given. */
        void score(String login, int application, boolean last, int... points) {
            clear(login, application);
            Map<Long, Integer> given = new HashMap<>();
            for (int index = 0; index < points.length; index++) {
                given.put(criteria.get(index).id(), points[index]);
            }
            Instant then = on(3 + application, 20);
            Cell cell = cell(login, application);
            long version = scores.write(round.id(), cell, 0, new SheetData(given, Map.of(), ""), then);
            said(then, login, "scoring-begun", application);
            if (last) {
                scores.turn(cell, version, SheetState.FINAL, then);
                said(then, login, "scored", application);
            }
        }

        private void said(Instant at, String login, String verb, int application) {
            Map<String, String> about =
                    Map.of("application", judged.get(application).reference());
            tell(at, login, JuryChanged.of(subject(), verb, about, by(login)));
        }

        Instant on(int days, int hour) {
            return first.plusDays(days)
                    .atTime(LocalTime.of(hour, 10))
                    .atZone(Clocks.BERLIN)
                    .toInstant();
        }

        void tell(Instant at, String login, JuryChanged change) {
            past.add(new PastHappening(at.isAfter(clock.instant()) ? clock.instant() : at, person(login), change));
        }

        void done() {
            register.flush();
            audit.appendPast(past);
            tasks.applyAll(JuryTasks.of(call, round, reading.book(round), reading.today()));
        }
    }

    void make(@Observes @Priority(430) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.jury_round", row -> 1).isEmpty()) {
            return;
        }
        sql.first("select id from projects.call where state = 'CLOSED' order by id limit 1", row -> row.number("id"))
                .map(calls::of)
                .filter(call -> applications.eligible(call.id()).size() >= 4)
                .ifPresent(this::closed);
        calls.published().stream()
                .filter(call -> call.in(CallPhase.JURY, reading.today()))
                .filter(call -> applications.eligible(call.id()).size() >= 4)
                .findFirst()
                .ifPresent(this::running);
    }

    private void closed(CallFrame call) {
        Stage stage = new Stage(call);
        stage.conflict(YOUTH, 2, ConflictGround.EMPLOYED, "Ich gehöre dem Vorstand des antragstellenden Vereins an.");
        stage.score(CHAIR, 0, true, 5, 4, 4, 4);
        stage.score(CHAIR, 1, true, 4, 4, 5, 4);
        stage.score(CHAIR, 2, true, 2, 3, 3, 2);
        stage.score(CHAIR, 3, true, 4, 3, 3, 4);
        stage.score(SCIENCE, 0, true, 5, 5, 3, 5);
        stage.score(SCIENCE, 1, true, 4, 5, 4, 4);
        stage.score(SCIENCE, 2, true, 3, 2, 2, 3);
        stage.score(SCIENCE, 3, true, 3, 4, 3, 4);
        stage.score(YOUTH, 0, true, 4, 4, 4, 5);
        stage.score(YOUTH, 1, true, 5, 4, 4, 5);
        stage.score(YOUTH, 3, true, 1, 2, 2, 1);
        SittingData begun = new SittingData(
                stage.first,
                LocalTime.of(17, 0),
                "Rathaus, Raum 200",
                "Die Jury bespricht Kriterien und Ablauf.",
                Map.of());
        sittings.add(stage.round.id(), begun);
        Map<Long, Attendance> there = new HashMap<>();
        stage.seats.values().forEach(seat -> there.put(seat, Attendance.PRESENT));
        there.put(stage.seats.get(ALTERNATE), Attendance.EXCUSED);
        long last = sittings.add(
                stage.round.id(),
                new SittingData(
                        stage.first.plusDays(28),
                        LocalTime.of(17, 0),
                        "Rathaus, Raum 200",
                        "Die Jury spricht über die Rangfolge und beschließt die Empfehlung. Beim Antrag, bei dem ein Mitglied befangen"
                                + " ist, verlässt es den Raum.",
                        there));
        Instant end = stage.on(28, 16);
        JuryBook book = reading.book(stage.round);
        stage.tell(end, MANAGER, stage.round.close(book.open(), call.reference(), by(MANAGER), end));
        rankings.add(
                stage.round.id(), RankingCause.CLOSED, ranker.of(stage.round.id(), call.id(), book), by(MANAGER), end);
        register.flush();
        recommendations.write(
                stage.round,
                last,
                List.of(
                        recommended(stage, 0, RecommendationKind.RECOMMENDED, null),
                        recommended(stage, 1, RecommendationKind.RECOMMENDED, null),
                        recommended(stage, 2, RecommendationKind.NOT_RECOMMENDED, null),
                        recommended(stage, 3, RecommendationKind.MOVES_UP, 1)));
        stage.tell(
                stage.on(28, 19),
                MANAGER,
                JuryChanged.of(stage.subject(), "recommended", Map.of("recommended", 2), by(MANAGER)));
        stage.done();
    }

    private static RecommendationRow recommended(Stage stage, int application, RecommendationKind kind, Integer place) {
        return new RecommendationRow(stage.judged.get(application).reference(), kind, place, "");
    }

    private void running(CallFrame call) {
        Stage stage = new Stage(call);
        stage.conflict(
                SCIENCE, 0, ConflictGround.ADVISED, "Meine Hochschule begleitet das Vorhaben, ich habe dazu beraten.");
        stage.score(CHAIR, 0, true, 4, 4, 4, 5);
        stage.score(CHAIR, 1, true, 3, 3, 5, 4);
        stage.score(CHAIR, 2, true, 4, 2, 3, 4);
        stage.score(CHAIR, 3, true, 3, 4, 5, 3);
        stage.score(SCIENCE, 1, true, 4, 3, 4, 4);
        stage.score(SCIENCE, 2, true, 3, 3, 2, 4);
        stage.score(SCIENCE, 3, false, 4, 4);
        stage.score(YOUTH, 0, true, 5, 4, 3, 5);
        stage.score(YOUTH, 1, false, 4);
        SittingData planned = new SittingData(
                stage.first.plusDays(26), LocalTime.of(17, 0), "Kulturpalast, Seminarraum 2", "", Map.of());
        sittings.add(stage.round.id(), planned);
        stage.done();
    }

    private Capacity by(String login) {
        return new Capacity(person(login).accountId(), null);
    }

    private Actor person(String login) {
        return known.computeIfAbsent(login, this::found);
    }

    private Actor found(String login) {
        Role role = login.equals(MANAGER) ? Role.PROJECT_MANAGER : Role.JURY_MEMBER;
        AffiliatedPerson one = people.all(role).stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no person " + login));
        return one.external()
                ? new External(one.id(), login, one.name(), one.organisation(), Set.of(role))
                : staff.find(one.id()).orElseThrow();
    }
}
