package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.DemoPastBudget;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.drawdown.DemoRequests;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKind;
import de.dresden.smartparticipation.projects.drawdown.NewReceipt;
import de.dresden.smartparticipation.projects.drawdown.NewRequest;
import de.dresden.smartparticipation.projects.grant.BudgetPart;
import de.dresden.smartparticipation.projects.grant.DemoNotices;
import de.dresden.smartparticipation.projects.grant.GrantSum;
import de.dresden.smartparticipation.projects.grant.NoticeData;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The projects of which the demo's proofs tell: granted, announced, final and paid before they are proved. */
@Dependent
class DemoGranted {

    private static final String LINE = "57.3.1.01.431800";

    private static final String PROJECT = """
            insert into projects.project (id, reference, title, department_id, state, state_since, light, created_at, version, summary,
                cost_cents, first_month, last_month)
            select nextval('projects.project_id'), projects.next_project_reference(?), ?, d.id, 'PLANNED', ?, 'GREEN', ?, 1, ?, 0,
                date_trunc('month', ?::date)::date, date_trunc('month', ?::date)::date
            from platform.department d where d.code = 'SBB' returning id""";

    private static final String STAND = "update projects.project set state = ?, state_since = ? where id = ?";

    private static final String COST = "update projects.project set cost_cents = ?, asked_cents = ? where id = ?";

    private static final String PAID = """
            select y.year from projects.budget_share s join projects.budget_year y on y.id = s.year_id
            where s.project_id = ? and s.paid >= ? order by y.year desc limit 1""";

    private static final String REASONS =
            "Das Projekt passt zum Ziel des Programms; Kosten und Finanzierung sind nachvollziehbar.";

    private static final int TOLD = 60;

    @Inject
    private DemoPastBudget budget;

    @Inject
    private DemoNotices notices;

    @Inject
    private DemoRequests requests;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** One that ran for the year before its end, and is being closed since. */
    ProjectFrame project(String title, String summary, LocalDate end) {
        LocalDate first = end.minusMonths(12).plusDays(1);
        Instant begun = at(first.minusDays(TOLD + 30L));
        long id = sql.first(
                        PROJECT,
                        row -> row.number("id"),
                        end.minusMonths(14).getYear(),
                        title,
                        begun,
                        begun,
                        summary,
                        first,
                        end)
                .orElseThrow();
        sql.update(STAND, "RUNNING", at(first.plusDays(3)), id);
        sql.update(STAND, "CLOSING", at(end.plusDays(1)), id);
        return projects.of(id);
    }

    /** Granted two months before it began; what is not paid before it is proved is bound in the running year. */
    void grant(
            ProjectFrame project,
            FundingKind kind,
            long cents,
            Integer share,
            long paid,
            LocalDate end,
            String recipient,
            String iban) {
        LocalDate first = end.minusMonths(12).plusDays(1);
        LocalDate told = first.minusDays(TOLD);
        long cost = share == null ? cents : cents * 10_000 / share;
        sql.update(COST, cost, cents, project.id());
        int later = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).getYear();
        NoticeData data = new NoticeData(
                notices.template(project.department()),
                recipient,
                "Kesselsdorfer Straße 20\n01159 Dresden",
                mailbox(recipient),
                REASONS,
                null,
                new GrantSum(kind, cents, share, first, end, null, null),
                List.of(),
                List.of(new BudgetPart(LINE, first.getYear(), paid), new BudgetPart(LINE, later, cents - paid)));
        notices.granted(project, at(told), data, clerk(), person("b.krueger"));
        budget.bind(project, line(later), cents - paid, told, clerk());
        requests.account(project, recipient, iban, person("b.krueger"), at(first.plusDays(10)));
    }

    void reimbursed(ProjectFrame project, long cents, LocalDate asked, List<NewReceipt> receipts) {
        paid(project, new NewRequest(DrawdownKind.REIMBURSEMENT, cents, null, "Ausgaben bis heute", receipts), asked);
    }

    void advanced(ProjectFrame project, long cents, LocalDate asked) {
        paid(
                project,
                new NewRequest(DrawdownKind.ADVANCE, cents, asked.plusDays(50), "Vor den Abenden im Sommer", List.of()),
                asked);
    }

    private void paid(ProjectFrame project, NewRequest request, LocalDate asked) {
        LineYear at = line(asked.plusDays(10).getYear());
        budget.bind(project, at, request.cents(), asked.minusDays(1), clerk());
        Instant booked = requests.paid(project, request, at(asked), LINE, at, person("b.krueger"), person("m.thiele"));
        budget.pay(project, at, request.cents(), booked, person("m.thiele"));
    }

    /** Booked back on the line and year that bore the payment. */
    void paidBack(ProjectFrame project, long cents, String reason, Instant booked) {
        int year = sql.first(PAID, row -> (int) row.number("year"), project.id(), cents)
                .orElseThrow();
        budget.payBack(project, line(year), cents, reason, booked, person("o.engel"));
    }

    static String mailbox(String recipient) {
        return recipient.toLowerCase(Locale.GERMAN).split(" ")[0].replaceAll("[^a-z]", "") + "@example.org";
    }

    private LineYear line(int year) {
        return budget.year(LINE, year, person("o.engel"));
    }

    private Staff clerk() {
        return person("e.sommer");
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 30).atZone(Clocks.BERLIN).toInstant();
    }
}
