package de.dresden.smartparticipation.projects.budget;

import static de.dresden.smartparticipation.projects.budget.core.MovementKind.APPROPRIATE;
import static de.dresden.smartparticipation.projects.budget.core.MovementKind.AUTHORISE;
import static de.dresden.smartparticipation.projects.budget.core.MovementKind.COMMIT;
import static de.dresden.smartparticipation.projects.budget.core.MovementKind.PAY;
import static de.dresden.smartparticipation.projects.budget.core.MovementKind.RESERVE;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.Freeze;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In the demo three lines are planned over two years, four projects have money of them, one line is frozen in part and a release waits. */
@Dependent
class DemoProjectBudgets {

    private static final long THOUSAND = 100_000;
    private static final int FIFTH = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    @Inject
    private BudgetBooking booking;

    @Inject
    private Budgets budgets;

    @Inject
    private LineRegister lines;

    @Inject
    private ReleaseRegister requests;

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
    private Instant now;
    private int year;

    void make(@Observes @Priority(460) Beginning beginning) {
        List<String> made = sql.list(
                "select reference from projects.project order by reference limit 4", row -> row.text("reference"));
        if (!beginning.demo()
                || made.size() < 4
                || !sql.list("select 1 from projects.budget_line", row -> 1).isEmpty()) {
            return;
        }
        now = clock.instant();
        year = now.atZone(Clocks.BERLIN).getYear();
        ProjectFrame edible = projects.of(made.get(0));
        ProjectFrame restaurant = projects.of(made.get(1));
        ProjectFrame school = projects.of(made.get(2));
        grants(edible, restaurant, school);
        costs(edible, school);
        mobility(projects.of(made.get(3)));
        audit.appendPast(past);
    }

    private void grants(ProjectFrame edible, ProjectFrame restaurant, ProjectFrame school) {
        long line = line("57.3.1.01.431800", "Zuschüsse für Stadtprojekte", "SBB");
        plan(line, 200, 200, 80);
        LineYear at = new LineYear(line, year);
        String notice = "Zuwendungsbescheid vom Frühjahr";
        book("e.sommer", 240, RESERVE, at, edible, 50, "Auswahl der Jury");
        book("e.sommer", 240, RESERVE, at, restaurant, 21, "Auswahl der Jury");
        book("e.sommer", 239, RESERVE, at, school, 30, "Auswahl der Jury");
        book("e.sommer", 210, COMMIT, at, edible, 50, notice);
        book("e.sommer", 208, COMMIT, at, restaurant, 21, notice);
        book("m.thiele", 150, PAY, at, edible, 20, "Erster Mittelabruf");
        book("m.thiele", 96, PAY, at, restaurant, 8, "Erster Mittelabruf");
        book("e.sommer", 90, RESERVE, at.next(), edible, 25, "Zweites Projektjahr");
        book("e.sommer", 84, COMMIT, at.next(), edible, 25, "Zweites Projektjahr, Bescheid vom Frühjahr");
    }

    private void costs(ProjectFrame edible, ProjectFrame school) {
        long line = line("57.3.1.02.427100", "Sachkosten für Projekte der Verwaltung", "SBB");
        plan(line, 60, 60, 0);
        LineYear at = new LineYear(line, year);
        book("e.sommer", 200, RESERVE, at, school, 20, "Möbel und Pflanzen für den Schulhof");
        book("e.sommer", 200, RESERVE, at, edible, 10, "Hochbeete");
        book("e.sommer", 120, COMMIT, at, school, 12, "Auftrag Sitzmöbel");
        Freeze freeze = new Freeze(
                FreezeGround.BUDGET_FREEZE,
                FIFTH,
                "Verfügung der Fachbediensteten für das Finanzwesen vom "
                        + DAY.format(moment(61).atZone(Clocks.BERLIN)));
        book("o.engel", 61, Command.freeze(at, freeze), freeze.decree());
        ask(at, school);
    }

    private void mobility(ProjectFrame project) {
        long line = line("51.1.1.03.431800", "Zuschüsse für Mobilitätsexperimente", "ASM");
        plan(line, 90, 120, 40);
        LineYear at = new LineYear(line, year);
        book("r.franke", 180, RESERVE, at, project, 35, "Beschluss des Ausschusses");
        book("r.franke", 170, COMMIT, at, project, 35, "Zuwendungsbescheid");
        book("m.thiele", 100, PAY, at, project, 10, "Erster Mittelabruf");
        book("r.franke", 60, RESERVE, at.next(), project, 20, "Fortführung");
        book("r.franke", 58, COMMIT, at.next(), project, 20, "Fortführung, Zuwendungsbescheid");
    }

    private long line(String number, String title, String department) {
        long office = sql.first(
                        "select id from platform.department where code = ?", row -> row.number("id"), department)
                .orElseThrow();
        BudgetLine line = lines.add(number, title, office, moment(320));
        lines.plan(line.id(), year);
        lines.plan(line.id(), year + 1);
        Staff author = person("o.engel");
        past.add(new PastHappening(
                moment(320),
                author,
                BudgetChanged.of(line.subject(), "line-opened", Map.of("title", title), of(author))));
        return line.id();
    }

    private void plan(long line, long now, long next, long authorised) {
        LineYear at = new LineYear(line, year);
        String decision = "Beschluss des Stadtrats zum Haushalt";
        book("o.engel", 318, Command.ofLine(APPROPRIATE, at, now * THOUSAND), decision);
        book("o.engel", 318, Command.ofLine(APPROPRIATE, at.next(), next * THOUSAND), decision);
        if (authorised > 0) {
            book("o.engel", 318, Command.ofLine(AUTHORISE, at.next(), authorised * THOUSAND), decision);
        }
    }

    private void book(
            String login,
            int daysAgo,
            MovementKind kind,
            LineYear at,
            ProjectFrame project,
            long thousands,
            String reason) {
        book(login, daysAgo, Command.ofProject(kind, at, project.id(), thousands * THOUSAND), reason);
    }

    private void book(String login, int daysAgo, Command command, String reason) {
        Staff author = person(login);
        booking.book(command, reason, of(author), moment(daysAgo));
        past.add(new PastHappening(moment(daysAgo), author, budgets.told(command, reason, of(author))));
    }

    private void ask(LineYear at, ProjectFrame school) {
        Staff author = person("e.sommer");
        String reason =
                "Die Pflanzen müssen vor dem Frost in die Erde; der Lieferant hält sein Angebot nur bis zum Monatsende.";
        ReleaseRequest request = new ReleaseRequest(
                lines.yearId(at.line(), at.year()), school.id(), 8 * THOUSAND, reason, of(author), moment(4));
        requests.add(request);
        BudgetChanged told = ReleaseDesk.asked(lines.of(at.line()), at, school, request, of(author));
        past.add(new PastHappening(moment(4), author, told));
        tasks.applyAll(told.tasks());
    }

    /** So many days ago, but in the running year: what is due in it is not paid before. */
    private Instant moment(int daysAgo) {
        Instant moment = now.minus(Duration.ofDays(daysAgo));
        Instant first = LocalDate.of(year, 1, 1).atStartOfDay(Clocks.BERLIN).toInstant();
        return moment.isBefore(first) ? first : moment;
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
