package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.payment.DemoPayments;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.grant.GrantChanged;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
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
    private static final int BOOKED = 7;

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private DrawdownPaying paying;

    @Inject
    private GrantDirectory grants;

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
        payments.limit(treasurer, LIMIT_CENTS, person("k.brandt"), person("o.engel"), daysAgo(250));
        ProjectFrame edible = projects.of(granted.get(0));
        ProjectFrame restaurant = projects.of(granted.get(1));
        account(edible, "Johannstädter Gärten e. V.", "DE02120300000000202051");
        account(restaurant, "Zur Tonne gUG", "DE02500105170137075030");
        paid(edible, 20 * THOUSAND, 160);
        paid(restaurant, 15 * THOUSAND, 106);
        certified(restaurant);
        submitted(edible);
        audit.appendPast(past);
    }

    private void account(ProjectFrame project, String holder, String iban) {
        GrantStanding grant = grants.standing(project.id()).orElseThrow();
        long id = accounts.enter(project.id(), holder, new Iban(iban), null, daysAgo(165));
        accounts.check(id, clerk.id(), daysAgo(164));
        Subject subject = new Subject(GrantChanged.GRANT, grant.id(), grant.reference());
        LinkHolder recipient = new LinkHolder(grant.reference());
        tell(165, recipient, DrawdownChanged.of(subject, "account-entered", Map.of("holder", holder), Capacity.NOBODY));
        tell(164, clerk, DrawdownChanged.of(subject, "account-checked", Map.of(), of(clerk)));
    }

    /** What was paid when the budget says so: certified two days after it was asked for, booked back a week later. */
    private void paid(ProjectFrame project, long cents, int askedAgo) {
        Instant certified = daysAgo(askedAgo - 3);
        Drawdown request = ask(project, DrawdownKind.REIMBURSEMENT, cents, askedAgo, "Ausgaben der ersten Monate");
        receipt(request, askedAgo + 10, "Baumschule Elbtal GmbH", cents * 7 / 10, "Pflanzen und Material");
        receipt(request, askedAgo + 5, "Werkstatt Neustadt", cents * 6 / 10, "Leistungen");
        AccountTable.Current account = accounts.current(project.id()).orElseThrow();
        String order = payments.paid(
                paying.payment(request, project, account, LINE, day(certified)), clerk, treasurer, certified);
        table.certify(request, of(clerk), account.id(), at(), order, certified);
        tell(
                askedAgo - 3,
                clerk,
                DrawdownChanged.of(request.subject(), "certified", Map.of("order", order), of(clerk)));
        Instant booked = daysAgo(askedAgo - 3 - BOOKED);
        table.paid(request.id(), order, day(booked), booked);
        tell(
                askedAgo - 3 - BOOKED,
                treasurer,
                DrawdownChanged.of(request.subject(), "paid", Map.of("order", order, "cents", cents), of(treasurer)));
        settle(request, project);
    }

    private void certified(ProjectFrame project) {
        Drawdown request = ask(project, DrawdownKind.ADVANCE, 8 * THOUSAND, 6, "Kücheneinrichtung, zweite Rate");
        AccountTable.Current account = accounts.current(project.id()).orElseThrow();
        Instant at = daysAgo(2);
        String order = payments.certified(paying.payment(request, project, account, LINE, day(at)), clerk, at);
        table.certify(request, of(clerk), account.id(), at(), order, at);
        tell(2, clerk, DrawdownChanged.of(request.subject(), "certified", Map.of("order", order), of(clerk)));
        settle(request, project);
    }

    private void submitted(ProjectFrame project) {
        Drawdown request =
                ask(project, DrawdownKind.REIMBURSEMENT, 12 * THOUSAND, 3, "Hochbeete und Workshops im Sommer");
        receipt(request, 60, "Zimmerei Lehmann", 745_000, "Hochbeete");
        receipt(request, 41, "Baumschule Elbtal GmbH", 318_050, "Pflanzen und Material");
        receipt(request, 20, "Kulturhaus Johannstadt", 164_900, "Workshops");
        settle(request, project);
    }

    private Drawdown ask(ProjectFrame project, DrawdownKind kind, long cents, int askedAgo, String note) {
        Instant asked = daysAgo(askedAgo);
        NewRequest request = new NewRequest(
                kind, cents, kind == DrawdownKind.ADVANCE ? day(asked).plusDays(50) : null, note, List.of());
        String reference = table.nextReference(asked.atZone(Clocks.BERLIN).getYear());
        Drawdown made = table.of(table.add(reference, project.id(), request, null, asked));
        tell(
                askedAgo,
                new LinkHolder(grants.standing(project.id()).orElseThrow().reference()),
                DrawdownChanged.of(
                        made.subject(), "submitted", Map.of("kind", kind.name(), "cents", cents), Capacity.NOBODY));
        return made;
    }

    private void receipt(Drawdown request, int daysAgo, String payee, long cents, String item) {
        table.receipt(request.id(), new NewReceipt(day(daysAgo(daysAgo)), payee, cents, item, null), null);
    }

    private void settle(Drawdown request, ProjectFrame project) {
        long proved =
                table.receipts(request.id()).stream().mapToLong(Receipt::cents).sum();
        tasks.applyAll(DrawdownTasks.of(table.of(request.id()), project, proved, day(now)));
    }

    private LineYear at() {
        return budgets.at(LINE, now.atZone(Clocks.BERLIN).getYear());
    }

    private void tell(int daysAgo, Actor who, DrawdownChanged what) {
        past.add(new PastHappening(daysAgo(daysAgo), who, what));
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
