package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.bounds.BoundsTable;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Paired;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
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
import java.util.Map;

/** A closed round in which most pairs accepted, and an open one whose second variant waits for its release. */
@Dependent
class DemoRounds {

    private static final int FIRST_ROUND = 12;
    private static final String DECLINED = "Wir haben gerade einen Großauftrag und in diesem Halbjahr keine Zeit.";
    private static final String FORBIDDEN = "Die beiden haben schon ein gemeinsames Vorhaben mit anderer Förderung.";

    /** Before anybody asked whether both gain. */
    private static final RoundRules PILOT = new RoundRules(
            new Conditions(true, true, true, true, false, TandemBounds.USUAL.leastInDresden()),
            150,
            null,
            false,
            14,
            Weights.usual());

    @Inject
    private RoundRegister register;

    @Inject
    private BoundsTable bounds;

    @Inject
    private Computing computing;

    @Inject
    private ScoreTable scores;

    @Inject
    private MemberTable members;

    @Inject
    private HandTable hands;

    @Inject
    private PairTable pairs;

    @Inject
    private NameTable names;

    @Inject
    private CompanyDirectory companies;

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

    private final List<PastHappening> past = new ArrayList<>();
    private Staff first;
    private Staff second;

    void make(@Observes @Priority(425) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.cooperation_round", row -> 1)
                        .isEmpty()) {
            return;
        }
        first = person("v.berger");
        second = person("w.busch");
        List<Long> released = companies.released().stream()
                .map(profile -> profile.frame().id())
                .toList();
        List<Long> single = companies.released().stream()
                .filter(profile -> profile.partner() == null)
                .map(profile -> profile.frame().id())
                .toList();
        closed(single.stream().limit(FIRST_ROUND).toList(), at(190));
        Round open = open(released, at(6));
        audit.appendPast(past);
        tasks.applyAll(RoundTasks.of(open.frame(), today()));
    }

    private void closed(List<Long> in, Instant then) {
        Round round = begin("Pilotrunde", "Pilot round", PILOT, then, 2);
        enter(round, in, then.plus(Duration.ofHours(1)));
        Run run = compute(round, 1, "", then.plus(Duration.ofHours(2)));
        propose(round, run, then.plus(Duration.ofHours(3)));
        Instant released = then.plus(Duration.ofDays(1));
        run.approve(by(second), released);
        round.release(released);
        register.flush();
        tell(released, second, round, "released", Map.of("run", 1));
        boolean declines = true;
        for (Paired paired : run.result().matching().pairs()) {
            answer(round, run, paired, declines, released);
            declines = false;
        }
        Instant end = then.plus(Duration.ofDays(30));
        round.close("Die Frist ist vorbei; alle haben geantwortet.", end);
        register.flush();
        pairs.end(round.id(), end);
        tell(end, first, round, "closed", Map.of("reason", round.closeReason()));
    }

    private void answer(Round round, Run run, Paired paired, boolean declines, Instant asked) {
        PairTable.Asked pair = new PairTable.Asked(
                paired.pair().one(),
                paired.pair().other(),
                null,
                paired.score().isPresent() ? paired.score().getAsInt() : null,
                paired.fixed());
        long id = pairs.ask(
                        round.id(),
                        run.id(),
                        pair,
                        LocalDate.ofInstant(asked, Clocks.BERLIN).plusDays(14),
                        asked)
                .orElseThrow();
        Instant day = asked.plus(Duration.ofDays(3));
        List<String> both = names.of(pair.companies()).values().stream()
                .map(CompanyName::reference)
                .sorted()
                .toList();
        boolean no = declines;
        for (PairTable.Side side : pairs.sides(List.of(id))) {
            pairs.answer(side.id(), !no, no ? DECLINED : null, day);
            if (no) {
                pairs.decline(id, day);
                tell(day, new LinkHolder(both.get(0)), round, "declined", PairCourse.told(both));
                return;
            }
        }
        pairs.accept(id, day);
        tell(day, new LinkHolder(both.get(1)), round, "accepted", PairCourse.told(both));
    }

    private Round open(List<Long> in, Instant then) {
        Round round = begin("Runde Winter", "Winter round", RoundRules.usual(bounds.at(then)), then, 14);
        enter(round, in, then.plus(Duration.ofHours(1)));
        Run run = compute(round, 1, "Erster Versuch", then.plus(Duration.ofHours(2)));
        Pair pair = run.result().matching().pairs().stream()
                .filter(paired -> !paired.fixed())
                .map(Paired::pair)
                .findFirst()
                .orElseThrow();
        Instant later = then.plus(Duration.ofDays(1));
        hands.put(round.id(), pair, HandKind.FORBIDDEN, FORBIDDEN, first.id(), later);
        tell(later, first, round, "pair-forbidden", Map.of("reason", FORBIDDEN));
        Run next = compute(round, 2, "", later.plus(Duration.ofMinutes(5)));
        propose(round, next, later.plus(Duration.ofMinutes(20)));
        register.flush();
        return round;
    }

    /** @param ahead in how many days its companies begin to work together */
    private Round begin(String title, String english, RoundRules rules, Instant then, int ahead) {
        LocalDate day = LocalDate.ofInstant(then, Clocks.BERLIN);
        RoundData data = new RoundData(new Wording(title, english), day.plusDays(ahead), day.plusDays(160), rules);
        Round round = new Round(register.nextReference(day.getYear()), data, then);
        register.add(round);
        tell(then, first, round, "drafted", Map.of("title", title));
        return round;
    }

    private void enter(Round round, List<Long> in, Instant then) {
        round.open(then);
        register.flush();
        int taken = members.add(round.id(), in, then);
        tell(then, first, round, "opened", Map.of("companies", taken));
    }

    private Run compute(Round round, int number, String note, Instant then) {
        Computing.Computed computed = computing.of(round.id(), round.rules());
        Run run = new Run(
                round.id(),
                number,
                note,
                computed.input(),
                computed.result(),
                computed.scored().size(),
                then);
        register.add(run);
        scores.add(run.id(), computed.scored());
        tell(
                then,
                first,
                round,
                "computed",
                Map.of("run", number, "pairs", run.row().pairs()));
        return run;
    }

    private void propose(Round round, Run run, Instant then) {
        round.propose(then);
        run.propose(by(first), then);
        register.flush();
        tell(then, first, round, "proposed", Map.of("run", run.number()));
    }

    private void tell(Instant at, Actor who, Round round, String verb, Map<String, ?> after) {
        boolean ofPair = verb.equals("declined") || verb.equals("accepted");
        String action = (ofPair ? "cooperation-pair." : RoundChanged.SUBJECT + ".") + verb;
        past.add(new PastHappening(
                at, who, new RoundChanged(round.subject(), action, after, null, List.of(), List.of())));
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }

    private static Capacity by(Staff person) {
        return new Capacity(person.id(), null);
    }

    private Instant at(int daysAgo) {
        return clock.instant().minus(Duration.ofDays(daysAgo));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
