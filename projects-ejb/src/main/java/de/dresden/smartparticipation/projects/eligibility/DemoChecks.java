package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
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
import java.util.Optional;
import java.util.Set;

/** In the demo one application is half checked, with two of four views in and one overdue; one waits for a view; one of last year has its letter. */
@Dependent
class DemoChecks {

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private CallDirectory calls;

    @Inject
    private CheckRegister checks;

    @Inject
    private ViewRegister views;

    @Inject
    private ViewLetters letters;

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
    private final List<TaskChange> open = new ArrayList<>();

    void make(@Observes @Priority(425) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.eligibility_check", row -> 1)
                        .isEmpty()) {
            return;
        }
        List<ApplicationFrame> checked = sql
                .list(
                        "select id from projects.application where state = 'IN_CHECK' order by id",
                        row -> row.number("id"))
                .stream()
                .map(applications::of)
                .toList();
        if (checked.size() >= 2) {
            half(checked.get(0), person("e.sommer"));
            begun(checked.get(1), person("e.sommer"));
        }
        sql.first("select id from projects.application where state = 'REFUSED' limit 1", row -> row.number("id"))
                .map(applications::of)
                .ifPresent(this::letter);
        audit.appendPast(past);
        tasks.applyAll(open);
    }

    private void half(ApplicationFrame application, Staff clerk) {
        checks.hold(application, 0);
        List<ItemRow> items = checks.items(application);
        List<ItemAnswer> answers = new ArrayList<>();
        answers.add(new ItemAnswer(items.get(0).item(), ItemResult.MET, ""));
        answers.add(new ItemAnswer(items.get(1).item(), ItemResult.MET, "Zwei Angebote liegen bei."));
        answers.add(new ItemAnswer(
                items.get(items.size() - 1).item(), ItemResult.NOT_MET, "Eine Zusage des Eigentümers fehlt noch."));
        GivenAnswers given = GivenAnswers.of(items, answers);
        checks.answer(application.id(), given.changed(), clerk.id(), ago(2));
        tell(
                ago(2),
                clerk,
                CheckChanged.of(application, "items-answered", given.before(), given.after(), by(clerk), List.of()));
        ask(application, clerk, ago(2), today().plusDays(6), "UWA", "ASA", "STA");
        ask(application, clerk, ago(3).plus(Duration.ofHours(2)), today().minusDays(1), "SVA");
        give(
                application,
                "c.seidel",
                ago(1),
                new ViewData(
                        Agreement.YES,
                        Agreement.YES,
                        "Was sonst im Abfall landet, wird gegessen. Die Mengen sind vorsichtig geschätzt.",
                        "Die Kühlkette wird dem Veterinäramt gezeigt."));
        give(
                application,
                "n.jahn",
                ago(1).plus(Duration.ofHours(3)),
                new ViewData(
                        Agreement.PARTLY,
                        Agreement.YES,
                        "Für die Entsorgung der Reste fehlen etwa 800 Euro im Jahr. Sonst spricht nichts dagegen.",
                        null));
    }

    private void begun(ApplicationFrame application, Staff clerk) {
        checks.hold(application, 0);
        ask(application, clerk, ago(1), today().plusDays(14), "UWA");
    }

    private void ask(ApplicationFrame application, Staff clerk, Instant at, LocalDate due, String... codes) {
        CallFrame call = calls.of(application.call());
        Set<Long> asked = new java.util.TreeSet<>();
        for (String code : codes) {
            long department = department(code);
            asked.add(department);
            views.add(new DepartmentView(
                    application.id(), department, new ViewRequest(Set.of(department), due, null), by(clerk), at));
            open.add(ViewTasks.give(application, call, department, due));
            if (due.isBefore(today())) {
                open.add(ViewTasks.overdue(application, call, due));
            }
        }
        views.flush();
        tell(
                at,
                clerk,
                CheckChanged.of(
                        application,
                        "views-requested",
                        Map.of(),
                        Map.of("departments", letters.names(asked), "until", due.toString()),
                        by(clerk),
                        List.of()));
    }

    private void give(ApplicationFrame application, String login, Instant at, ViewData data) {
        Staff evaluator = person(login);
        Optional<DepartmentView> asked = views.open(application.id()).stream()
                .filter(one -> evaluator.departments().contains(one.department()))
                .findFirst();
        asked.ifPresent(view -> {
            view.give(data, by(evaluator), at);
            views.flush();
            open.add(ViewTasks.given(application, view.department()));
            tell(
                    at,
                    evaluator,
                    CheckChanged.of(
                            application,
                            "view-given",
                            Map.of(),
                            Map.of(
                                    "departments", letters.names(Set.of(view.department())),
                                    "cost", data.cost().name(),
                                    "feasible", data.feasible().name()),
                            by(evaluator),
                            List.of()));
        });
    }

    private void letter(ApplicationFrame application) {
        sql.first(
                        "select state_since, state_reason from projects.application where id = ?",
                        row -> Map.entry(row.instant("state_since"), row.text("state_reason")),
                        application.id())
                .ifPresent(refused -> checks.keep(
                        application.id(),
                        new RefusalLetter(
                                LocalDate.ofInstant(refused.getKey(), Clocks.BERLIN),
                                refused.getValue(),
                                Texts.german()
                                        .text(
                                                "projects.refusal.remedy",
                                                checks.departmentName(calls.of(application.call())
                                                        .department())),
                                checks.contact(application.call())),
                        person("e.sommer").id(),
                        null,
                        refused.getKey()));
    }

    private void tell(Instant at, Staff who, CheckChanged change) {
        past.add(new PastHappening(at, who, change));
    }

    private static Capacity by(Staff person) {
        return new Capacity(person.id(), null);
    }

    private long department(String code) {
        return sql.first("select id from platform.department where code = ?", row -> row.number("id"), code)
                .orElseThrow();
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
