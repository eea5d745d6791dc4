package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.payment.DemoPayments;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
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
import java.util.List;
import java.util.Map;

/** In the demo a payment request of each of two grants is paid; one waits to be certified, one is certified and waits for a treasurer. */
@Dependent
class DrawdownDemo {

    private static final long THOUSAND = 100_000;
    private static final long LIMIT_CENTS = 5_000_000;
    private static final String LINE = "57.3.1.01.431800";

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private DrawdownPaying paying;

    @Inject
    private DemoRequests made;

    @Inject
    private DemoPayments payments;

    @Inject
    private Budgets budgets;

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
    private Staff clerk;
    private Staff treasurer;

    void make(@Observes @Priority(480) Beginning beginning) {
        List<Long> granted =
                sql.list("select project_id from projects.project_grant order by id", row -> row.number("project_id"));
        if (!beginning.demo()
                || granted.size() < 2
                || !sql.list("select 1 from projects.drawdown", row -> 1).isEmpty()) {
            return;
        }
        now = clock.instant();
        clerk = person("b.krueger");
        treasurer = person("m.thiele");
        payments.limit(treasurer, LIMIT_CENTS, person("k.brandt"), person("o.engel"), daysAgo(700));
        ProjectFrame edible = projects.of(granted.get(0));
        ProjectFrame restaurant = projects.of(granted.get(1));
        made.account(edible, "Johannstädter Gärten e. V.", "DE02120300000000202051", clerk, daysAgo(165));
        made.account(restaurant, "Zur Tonne e. V.", "DE02500105170137075030", clerk, daysAgo(165));
        paid(edible, 20 * THOUSAND, 160);
        paid(restaurant, 8 * THOUSAND, 106);
        certified(restaurant);
        submitted(edible);
        audit.appendPast(past);
    }

    /** What was paid when the budget says so. */
    private void paid(ProjectFrame project, long cents, int askedAgo) {
        NewRequest request = new NewRequest(
                DrawdownKind.REIMBURSEMENT,
                cents,
                null,
                "Ausgaben der ersten Monate",
                List.of(
                        receipt(askedAgo + 10, "Baumschule Elbtal GmbH", cents * 7 / 10, "Pflanzen und Material"),
                        receipt(askedAgo + 5, "Werkstatt Neustadt", cents * 6 / 10, "Leistungen")));
        made.paid(project, request, daysAgo(askedAgo), LINE, at(), clerk, treasurer);
    }

    private void certified(ProjectFrame project) {
        Instant asked = daysAgo(6);
        Drawdown request = made.ask(
                project,
                new NewRequest(
                        DrawdownKind.ADVANCE,
                        8 * THOUSAND,
                        day(asked).plusDays(50),
                        "Kücheneinrichtung, zweite Rate",
                        List.of()),
                asked);
        AccountTable.Current account = accounts.current(project.id()).orElseThrow();
        Instant at = daysAgo(2);
        String order = payments.certified(paying.payment(request, project, account, LINE, day(at)), clerk, at);
        table.certify(request, of(clerk), account.id(), at(), order, at);
        past.add(new PastHappening(
                at, clerk, DrawdownChanged.of(request.subject(), "certified", Map.of("order", order), of(clerk))));
        settle(request, project);
    }

    private void submitted(ProjectFrame project) {
        NewRequest request = new NewRequest(
                DrawdownKind.REIMBURSEMENT,
                12 * THOUSAND,
                null,
                "Hochbeete und Workshops im Sommer",
                List.of(
                        receipt(60, "Zimmerei Lehmann", 745_000, "Hochbeete"),
                        receipt(41, "Baumschule Elbtal GmbH", 318_050, "Pflanzen und Material"),
                        receipt(20, "Kulturhaus Johannstadt", 164_900, "Workshops")));
        settle(made.ask(project, request, daysAgo(3)), project);
    }

    private NewReceipt receipt(int daysAgo, String payee, long cents, String item) {
        return new NewReceipt(day(daysAgo(daysAgo)), payee, cents, item, null);
    }

    private void settle(Drawdown request, ProjectFrame project) {
        long proved =
                table.receipts(request.id()).stream().mapToLong(Receipt::cents).sum();
        tasks.applyAll(DrawdownTasks.of(table.of(request.id()), project, proved, day(now)));
    }

    private LineYear at() {
        return budgets.at(LINE, now.atZone(Clocks.BERLIN).getYear());
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.BERLIN);
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
