package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import de.dresden.smartparticipation.projects.plan.core.Shift;
import de.dresden.smartparticipation.projects.plan.core.Span;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In the demo two projects have a plan: one with a baseline that it has left behind, the other begun with its application's schedule. */
@Dependent
class DemoPlans {

    private static final int GRANTED = 240;

    @Inject
    private PlanRegister register;

    @Inject
    private BaselineRegister baselines;

    @Inject
    private PlanScheduling scheduling;

    @Inject
    private PlanDraft draft;

    @Inject
    private DemoRisks risks;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private StaffDirectory people;

    @Inject
    private TaskBoard tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();
    private final Map<String, Long> made = new HashMap<>();
    private Instant now;
    private LocalDate today;
    private ProjectFrame project;
    private Staff manager;

    void make(@Observes @Priority(470) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.plan_item limit 1", row -> 1)
                        .isEmpty()) {
            return;
        }
        now = clock.instant();
        today = LocalDate.ofInstant(now, Clocks.BERLIN);
        manager = person("e.sommer");
        plan("Essbarer Stadtteil Johannstadt", this::edible);
        plan("Restaurant Zur Tonne", this::restaurant);
        audit.appendPast(past);
    }

    private void plan(String title, Runnable content) {
        sql.first("select reference from projects.project where title = ?", row -> row.text("reference"), title)
                .ifPresent(reference -> {
                    project = projects.of(reference);
                    register.lock(project.id());
                    made.clear();
                    content.run();
                    List<PlanItem> items = register.items(project.id());
                    tasks.applyAll(items.stream()
                            .map(item -> PlanTasks.of(project, item, today))
                            .toList());
                    tasks.applyAll(risks.tasks(project));
                });
    }

    private void edible() {
        long beekeeper = person("b.krueger").id();
        work("areas", "Flächen finden, Eigentümer ansprechen", -230, -180, null, "SBB", 1_200);
        milestone("agreed", "Nutzung der Flächen vereinbart", -178, manager.id(), null);
        work("soil", "Bodenproben und Pflanzplan", -177, -121, null, "ASA", 4_800);
        work("beds", "Hochbeete bauen und aufstellen", -120, -62, null, "ASA", 14_500);
        milestone("planted", "Erste Pflanzung", -55, manager.id(), null);
        work("teams", "Pflegegruppen werben und schulen", -100, 20, beekeeper, null, 3_600);
        work("map", "Karte der essbaren Orte veröffentlichen", -40, -5, manager.id(), null, 2_000);
        work("water", "Zisterne und Wasseranschluss am Markt", -60, -20, null, "STA", 9_800);
        milestone("flows", "Wasser läuft am Johannstädter Markt", -18, beekeeper, null);
        work("signs", "Erntekalender und Schilder", -17, 30, null, "SBB", 2_900);
        work("science", "Begleitforschung mit der Hochschule", -30, 150, beekeeper, null, 8_000);
        milestone("feast", "Erntefest im Viertel", 160, manager.id(), null);
        work("handover", "Patenschaften übergeben", 161, 200, beekeeper, null, null);
        link("areas", "agreed", 0);
        link("agreed", "soil", 0);
        link("soil", "beds", 0);
        link("beds", "planted", 5);
        link("water", "flows", 0);
        link("flows", "signs", 0);
        link("signs", "feast", 0);
        link("science", "feast", 7);
        link("feast", "handover", 0);
        baselines.freeze(project.id(), "Stand der Bewilligung", of(manager), moment(GRANTED));
        past.add(told(project.subject(), "plan.frozen", GRANTED, Map.of("reason", "Stand der Bewilligung")));
        done("areas", 100, null);
        done("agreed", 100, today.minusDays(170));
        done("soil", 100, null);
        done("beds", 100, null);
        done("planted", 100, today.minusDays(55));
        done("teams", 60, null);
        done("map", 80, null);
        move("water", 30, 34);
        done("water", 40, null);
        done("science", 15, null);
        risks.ofEdible(project, today, now, past);
    }

    private void restaurant() {
        draft.make(project).forEach(item -> {
            past.add(told(item.subject(project), "plan.added", GRANTED, Map.of("title", item.title())));
            made.put(item.sign(), item.id());
        });
        // the lease came late: what the application thought to do last spring is done next one
        register.reschedule(made.get("AP 2"), new Span(day(96), day(200)));
        done("AP 1", PlanItem.ALL, null);
        work("lease", "Räume finden und Mietvertrag schließen", -90, 12, manager.id(), null, 6_000);
        milestone("signed", "Mietvertrag unterschrieben", 14, manager.id(), null);
        work("hygiene", "Hygienekonzept mit dem Amt abstimmen", -45, 5, null, "SBB", null);
        work("kitchen", "Küche einbauen", 15, 60, null, "SBB", 18_000);
        work(
                "markets",
                "Märkte und Tafeln als Lieferanten gewinnen",
                -60,
                40,
                person("b.krueger").id(),
                null,
                1_500);
        work("crew", "Team einstellen und schulen", 30, 75, person("b.krueger").id(), null, 22_000);
        milestone("trial", "Probebetrieb", 80, manager.id(), null);
        milestone("opening", "Eröffnung", 95, manager.id(), null);
        work("guests", "Befragung der Gäste", 96, 180, null, "SBB", 3_000);
        work("weight", "Gerettete Lebensmittel wiegen und auswerten", 96, 200, null, "UWA", 1_000);
        link("lease", "signed", 0);
        link("signed", "kitchen", 0);
        link("kitchen", "trial", 14);
        link("crew", "trial", 0);
        link("trial", "opening", 7);
        link("opening", "AP 2", 0);
        link("opening", "guests", 0);
        link("opening", "weight", 0);
        done("lease", 70, null);
        done("hygiene", 90, null);
        done("markets", 35, null);
        risks.ofRestaurant(project, today, now, past);
    }

    private void work(String key, String title, int first, int last, Long person, String department, Integer euros) {
        Long office = department == null ? null : department(department);
        Long hint = euros == null ? null : (Long) (euros * 100L);
        add(key, ItemKind.PACKAGE, new ItemData(title, day(first), day(last), person, office, hint));
    }

    private void milestone(String key, String title, int due, Long person, String department) {
        Long office = department == null ? null : department(department);
        add(key, ItemKind.MILESTONE, new ItemData(title, day(due), day(due), person, office, null));
    }

    private void add(String key, ItemKind kind, ItemData data) {
        made.put(key, register.add(project.id(), kind, data));
        past.add(told(item(key).subject(project), "plan.added", GRANTED + 2, Map.of("title", data.title())));
    }

    private void link(String before, String after, int lag) {
        register.link(project.id(), new PlanEdge(made.get(before), made.get(after), lag));
    }

    private void done(String key, int progress, LocalDate doneOn) {
        PlanItem item = item(key);
        register.report(item, progress, doneOn);
        String action =
                doneOn != null ? "plan.reached" : progress == PlanItem.ALL ? "plan.finished" : "plan.progressed";
        past.add(told(item.subject(project), action, 3, Map.of("progress", progress)));
    }

    /** Moves a package by so many days, with what waits for it. */
    private void move(String key, int daysAgo, int later) {
        PlanScheduling.Standing plan = scheduling.lock(project.id());
        PlanItem item = item(key);
        Span days = item.days().from(item.days().first().plusDays(later));
        List<Shift> shifts = scheduling.move(plan, item.id(), days).lines().stream()
                .map(Consequence.Line::shift)
                .toList();
        scheduling.write(plan, item.sign() + " " + item.title(), shifts, of(manager), moment(daysAgo));
        past.add(told(
                item.subject(project),
                "plan.moved",
                daysAgo,
                Map.of("first", days.first().toString())));
    }

    private PlanItem item(String key) {
        return scheduling.read(project.id()).item(made.get(key));
    }

    private PastHappening told(Subject subject, String action, int daysAgo, Map<String, ?> after) {
        return new PastHappening(
                moment(daysAgo), manager, PlanChanged.of(subject, action, Map.of(), after, of(manager)));
    }

    private LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    private Instant moment(int daysAgo) {
        return now.minus(Duration.ofDays(daysAgo));
    }

    private long department(String code) {
        return sql.first("select id from platform.v_department where code = ?", row -> row.number("id"), code)
                .orElseThrow();
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }

    private static Capacity of(Staff staff) {
        return new Capacity(staff.id(), null);
    }
}
