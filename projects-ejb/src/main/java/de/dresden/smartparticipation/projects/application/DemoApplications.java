package de.dresden.smartparticipation.projects.application;

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
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.idea.IdeaDirectory;
import de.dresden.smartparticipation.projects.idea.IdeaFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Applications of an invented Dresden: seven to the call that is open, in different states, four that a
 * jury scores, and what became of last year's.
 */
@Dependent
class DemoApplications {

    @Inject
    private ApplicationRegister register;

    @Inject
    private CallDirectory calls;

    @Inject
    private IdeaDirectory ideas;

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
    private Staff clerk;

    void make(@Observes @Priority(420) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.application", row -> 1).isEmpty()) {
            return;
        }
        clerk = sql.first("select id from platform.account where login = 'e.sommer'", row -> row.number("id"))
                .flatMap(staff::find)
                .orElseThrow();
        List<Application> made = new ArrayList<>();
        CallFrame open = running();
        lastYear().ifPresent(call -> made.addAll(decided(call)));
        made.addAll(current(open));
        calls.published().stream()
                .filter(call -> call.in(CallPhase.JURY, today()))
                .findFirst()
                .ifPresent(call -> made.addAll(judged(call)));
        register.flush();
        audit.appendPast(past);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        made.forEach(one -> tasks.applyAll(ApplicationTasks.of(one, calls.of(one.call()), today)));
    }

    private CallFrame running() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return calls.published().stream()
                .filter(call -> call.in(CallPhase.INTAKE, today))
                .findFirst()
                .orElseThrow();
    }

    private java.util.Optional<CallFrame> lastYear() {
        return sql.first("select id from projects.call where state = 'CLOSED'", row -> row.number("id"))
                .map(calls::of);
    }

    private List<Application> current(CallFrame call) {
        DemoApplicationTexts texts = new DemoApplicationTexts(first(call));
        Application draft = begun(call, texts.schoolyard(), ago(1));
        Application sent = submitted(call, texts.repair(), ago(1));
        Application fresh = submitted(call, texts.radio(), ago(2));
        Application checked = submitted(call, texts.bread(), ago(4));
        tell(ago(3), clerk, checked.check(by(), ago(3)));
        Application other = submitted(call, texts.soil(), ago(5));
        tell(ago(4), clerk, other.check(by(), ago(4)));
        Application asked = submitted(call, texts.beds(), ago(5));
        tell(ago(4), clerk, asked.check(by(), ago(4)));
        tell(
                ago(2),
                clerk,
                asked.ask(
                        "Wer gießt die Beete in den Sommerferien, und gehört die Fläche der Stadt?",
                        today().plusDays(10),
                        today(),
                        by(),
                        ago(2)));
        Application back = submitted(call, texts.bench(), ago(5));
        tell(
                ago(1),
                new LinkHolder(back.reference()),
                back.move(
                        ApplicationState.WITHDRAWN,
                        "withdrawn",
                        "Uns fehlt jemand für die Anleitung.",
                        Capacity.NOBODY,
                        ago(1)));
        return List.of(draft, sent, fresh, checked, other, asked, back);
    }

    private List<Application> decided(CallFrame call) {
        DemoApplicationTexts texts = new DemoApplicationTexts(first(call));
        int since = -(int) java.time.temporal.ChronoUnit.DAYS.between(
                today(), call.days(CallPhase.INTAKE).orElseThrow().last());
        Application restaurant = eligible(call, texts.restaurant(), since + 10);
        Application library = eligible(call, texts.library(), since + 8);
        Application bikes = eligible(call, texts.bikes(), since + 6);
        Application waiting = eligible(call, texts.roof(), since + 5);
        Application refused = submitted(call, texts.festival(), ago(since + 4));
        tell(ago(since - 3), clerk, refused.check(by(), ago(since - 3)));
        tell(
                ago(since - 20),
                clerk,
                refused.move(
                        ApplicationState.REFUSED,
                        "refused",
                        "Ein einmaliges Fest ist kein Experiment im Sinne der Richtlinie (Nr. 2.1).",
                        by(),
                        ago(since - 20)));
        // the second of two confirms, and that moves them: the same person and moment as in the decision itself
        Staff second = sql.first("select id from platform.account where login = 'b.krueger'", row -> row.number("id"))
                .flatMap(staff::find)
                .orElseThrow();
        Capacity by = new Capacity(second.id(), null);
        Instant then = call.days(CallPhase.DECISION)
                .orElseThrow()
                .first()
                .plusDays(1)
                .atTime(LocalTime.of(15, 20))
                .atZone(Clocks.BERLIN)
                .toInstant();
        tell(then, second, restaurant.move(ApplicationState.SELECTED, "selected", null, by, then));
        tell(then, second, library.move(ApplicationState.SELECTED, "selected", null, by, then));
        tell(then, second, bikes.move(ApplicationState.NOT_SELECTED, "not-selected", null, by, then));
        tell(then, second, waiting.move(ApplicationState.WAITING, "waiting", null, by, then));
        return List.of(restaurant, library, bikes, waiting, refused);
    }

    private List<Application> judged(CallFrame call) {
        DemoSharingTexts texts = new DemoSharingTexts(new DemoApplicationTexts(first(call)));
        return List.of(
                eligible(call, texts.things(), 80),
                eligible(call, texts.clothes(), 76),
                eligible(call, texts.kitchen(), 72),
                eligible(call, texts.tools(), 70));
    }

    private Application eligible(CallFrame call, ApplicationData data, int days) {
        Application application = submitted(call, data, ago(days));
        tell(ago(days - 8), clerk, application.check(by(), ago(days - 8)));
        Instant then = ago(days - 20);
        tell(then, clerk, application.move(ApplicationState.ELIGIBLE, "eligible", null, by(), then));
        return application;
    }

    private Application begun(CallFrame call, ApplicationData data, Instant then) {
        Application application = new Application(
                register.nextReference(then.atZone(Clocks.BERLIN).getYear()), call.id(), data, 1, Locale.GERMAN, then);
        register.add(application);
        tell(
                then,
                new LinkHolder(application.reference()),
                application.begun(idea(data.proposal().title())));
        return application;
    }

    /** Some grew from an idea. */
    private IdeaFrame idea(String title) {
        String from =
                switch (title) {
                    case "Essbarer Stadtteil" -> "Beete, aus denen alle ernten";
                    case "Schulhof als Wohnzimmer" -> "Der Schulhof gehört am Nachmittag allen";
                    case "Brot von gestern" -> "Brot von gestern";
                    default -> "";
                };
        return sql.first("select id from projects.idea where title = ?", row -> row.number("id"), from)
                .flatMap(ideas::published)
                .orElse(null);
    }

    private Application submitted(CallFrame call, ApplicationData data, Instant then) {
        FundingRules rules = calls.funding(call.id());
        Application application = begun(call, data, then.minus(Duration.ofHours(20)));
        application.confirm(then.minus(Duration.ofHours(19)));
        tell(then, new LinkHolder(application.reference()), application.send(rules, then));
        return application;
    }

    private void tell(Instant at, Actor who, ApplicationChanged change) {
        register.flush(); // so that the tables see every state on the way
        past.add(new PastHappening(at, who, change));
    }

    private static java.time.YearMonth first(CallFrame call) {
        return java.time.YearMonth.from(
                call.days(CallPhase.RUNNING).orElseThrow().first());
    }

    private Capacity by() {
        return new Capacity(clerk.id(), null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
