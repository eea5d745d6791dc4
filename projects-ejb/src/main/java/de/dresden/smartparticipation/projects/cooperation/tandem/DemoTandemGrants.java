package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.application.ApplicationData;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.DemoTandemApplications;
import de.dresden.smartparticipation.projects.budget.DemoPastBudget;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyCatalogue;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyData;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyPapers;
import de.dresden.smartparticipation.projects.cooperation.company.TopicEntry;
import de.dresden.smartparticipation.projects.decision.DemoDecided;
import de.dresden.smartparticipation.projects.drawdown.DemoRequests;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKind;
import de.dresden.smartparticipation.projects.drawdown.NewReceipt;
import de.dresden.smartparticipation.projects.drawdown.NewRequest;
import de.dresden.smartparticipation.projects.evaluation.DemoTandemIndicators;
import de.dresden.smartparticipation.projects.grant.BudgetPart;
import de.dresden.smartparticipation.projects.grant.DemoNotices;
import de.dresden.smartparticipation.projects.grant.GrantSum;
import de.dresden.smartparticipation.projects.grant.NoticeData;
import de.dresden.smartparticipation.projects.project.DemoTandemProjects;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.proof.DemoTandemProof;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The money of the demo's tandems, by the rooms that have it: one is proved and done, one waits for its notice, one was granted last week. */
@Dependent
class DemoTandemGrants {

    private static final String LINE = "57.3.1.01.431800";
    private static final int HALF = 5_000;

    /** So much is paid before the use is proved. */
    private static final long BEFORE_PROOF = 360_000;

    private static final String NARRATIVE = """
            Alle vier Werkstatttage haben stattgefunden. Der Leseraum ist seit der Eröffnung an fünf Tagen in der Woche offen, die drei Filme \
            laufen dort und auf den Seiten beider Unternehmen. 34 neue Kundinnen und Kunden haben im ersten Quartal bestellt; geplant waren 30.

            Ein Film wurde etwas teurer, weil zweimal gedreht werden musste; am Raum haben wir dafür gespart. Eine Schulung fiel aus, deshalb \
            wurden fünf statt sechs Beschäftigte geschult.""";

    @Inject
    private DemoTandemDeclared told;

    @Inject
    private DemoTandemApplications applications;

    @Inject
    private ApplicationDirectory directory;

    @Inject
    private DemoDecided decided;

    @Inject
    private DemoTandemProjects projects;

    @Inject
    private DemoNotices notices;

    @Inject
    private DemoPastBudget budget;

    @Inject
    private DemoRequests requests;

    @Inject
    private DemoTandemProof proof;

    @Inject
    private DemoTandemIndicators indicators;

    @Inject
    private CompanyPapers papers;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private Staff clerk;
    private Staff second;

    /** @param tandems the one that is finished, the one that waits, the one that runs */
    void make(CallFrame call, List<TandemFrame> tandems) {
        clerk = person("e.sommer");
        second = person("b.krueger");
        List<Long> applied = new ArrayList<>();
        for (int at = 0; at < tandems.size(); at++) {
            applied.add(apply(call, tandems.get(at), DemoTandemPlan.ALL.get(at), 176 - 2 * at));
        }
        Instant confirmed = decided.confirmed(call);
        applied.forEach(one -> applications.selected(one, second, confirmed));
        decided.decide(call);
        List<ProjectFrame> opened = new ArrayList<>();
        for (int at = 0; at < tandems.size(); at++) {
            Instant then = confirmed.plus(Duration.ofHours(2 + at));
            opened.add(
                    projects.open(applied.get(at), directory.of(applied.get(at)).reference(), clerk, then));
            told.project(tandems.get(at), opened.get(at), clerk, then);
        }
        finished(tandems.get(0), opened.get(0));
        waiting(tandems.get(1), opened.get(1));
        running(tandems.get(2), opened.get(2));
    }

    private long apply(CallFrame call, TandemFrame tandem, DemoTandemPlan plan, int ago) {
        Map<String, Wording> topics =
                catalogue.topics().stream().collect(Collectors.toMap(TopicEntry::code, TopicEntry::title));
        ApplicationData known =
                new Prefilled(tandem.companies().stream().map(papers::of).toList(), topics, Locale.GERMAN).data();
        long application = applications.eligible(call, plan.application(known, today()), ago(ago), clerk, ago(160));
        told.applied(tandem, application, call, ago(ago));
        return application;
    }

    private void finished(TandemFrame tandem, ProjectFrame project) {
        DemoTandemPlan plan = DemoTandemPlan.ALL.get(0);
        told.declared(tandem, 1_250_000, ago(170));
        Instant begun = ago(143);
        LineYear at = line(today().minusDays(60).getYear());
        String notice = notices.granted(project, begun, notice(tandem, project, plan, at.year()), clerk, second);
        told.certified(tandem, notice, plan.askedCents(), notices.signed(begun))
                .forEach(one -> told.registered(tandem, one, "R-" + (471_000 + one.id()), day(132), ago(132)));
        projects.move(project, ProjectState.RUNNING, clerk, ago(134));
        indicators.take(project, plan.results(), day(135), day(45), clerk, ago(134), ago(39));
        requests.account(
                project, papers.of(tandem.first()).particulars().name(), "DE02701500000000594937", second, ago(130));
        pay(project, BEFORE_PROOF, "Ausgaben bis zur Eröffnung", spent(), 70);
        proof.open(project, clerk, ago(58));
        project = projects.move(project, ProjectState.CLOSING, clerk, ago(44));
        proof.accepted(project, NARRATIVE, plan.costCents() - plan.askedCents(), clerk, second, ago(40));
        pay(project, plan.askedCents() - BEFORE_PROOF, "Einbehalt nach geprüftem Verwendungsnachweis", List.of(), 28);
        projects.move(project, ProjectState.DONE, clerk, ago(16));
        told.project(tandem, project, clerk, ago(16));
    }

    /** Proposed a few days ago; it cannot be signed before its companies have declared. */
    private void waiting(TandemFrame tandem, ProjectFrame project) {
        LineYear at = line(today().getYear());
        DemoTandemPlan plan = DemoTandemPlan.ALL.get(1);
        budget.reserve(project, at, plan.askedCents(), day(147), clerk);
        notices.proposed(project, ago(5), notice(tandem, project, plan, at.year()), clerk);
    }

    private void running(TandemFrame tandem, ProjectFrame project) {
        DemoTandemPlan plan = DemoTandemPlan.ALL.get(2);
        told.declared(tandem, 480_000, ago(26));
        Instant begun = ago(11);
        LineYear at = line(today().minusDays(9).getYear());
        String notice = notices.granted(project, begun, notice(tandem, project, plan, at.year()), clerk, second);
        budget.bind(project, at, plan.askedCents(), day(9), clerk);
        told.certified(tandem, notice, plan.askedCents(), notices.signed(begun));
        projects.move(project, ProjectState.RUNNING, clerk, ago(5));
        indicators.take(project, plan.results(), day(6), day(-150), clerk, ago(5), null);
    }

    private NoticeData notice(TandemFrame tandem, ProjectFrame project, DemoTandemPlan plan, int year) {
        CompanyData first = papers.of(tandem.first());
        return new NoticeData(
                notices.template(project.department()),
                first.particulars().name(),
                first.portrait().street() + "\n" + first.portrait().postalCode() + " "
                        + first.portrait().city(),
                first.particulars().email(),
                "Das gemeinsame Vorhaben beider Unternehmen entspricht dem Ziel des Aufrufs. Kosten und Finanzierung sind nachvollziehbar;"
                        + " ohne die Zuwendung käme es nicht zustande.",
                null,
                new GrantSum(
                        FundingKind.SHARE,
                        plan.askedCents(),
                        HALF,
                        today().plusDays(plan.first()),
                        today().plusDays(plan.last()),
                        null,
                        null),
                notices.conditions(),
                List.of(new BudgetPart(LINE, year, plan.askedCents())));
    }

    private void pay(ProjectFrame project, long cents, String note, List<NewReceipt> receipts, int ago) {
        LineYear at = line(today().minusDays(ago - 10).getYear());
        budget.bind(project, at, cents, day(ago + 1), clerk);
        NewRequest request = new NewRequest(DrawdownKind.REIMBURSEMENT, cents, null, note, receipts);
        Instant booked = requests.paid(project, request, ago(ago), LINE, at, second, person("m.thiele"));
        budget.pay(project, at, cents, booked, person("m.thiele"));
    }

    private List<NewReceipt> spent() {
        return List.of(
                new NewReceipt(day(118), "Satzstudio Neustadt", 180_000L, "Gestaltung und Satz", null),
                new NewReceipt(day(96), "Druckerei Löbtau", 135_000L, "Gestaltung und Satz", null),
                new NewReceipt(day(92), "Filmkollektiv Elbe", 278_000L, "Drei kurze Filme", null),
                new NewReceipt(day(84), "Tischlerei Span", 207_000L, "Leseraum in der Galerie", null));
    }

    private LineYear line(int year) {
        return budget.year(LINE, year, person("o.engel"));
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private LocalDate day(int daysAgo) {
        return today().minusDays(daysAgo);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
