package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.projects.call.FundingKind;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In the demo two projects have a final grant, the notice of a third waits for its signature; a department has its templates. */
@Dependent
class GrantDemo {

    private static final long THOUSAND = 100_000;
    private static final String LINE = "57.3.1.01.431800";

    @Inject
    private TemplateRegister templates;

    @Inject
    private DemoNotices made;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private StaffDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();
    private Instant now;
    private Staff author;
    private Staff signer;

    void make(@Observes @Priority(470) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.grant_template", row -> 1).isEmpty()
                || sql.list("select 1 from projects.budget_line where number = ?", row -> 1, LINE)
                        .isEmpty()) {
            return;
        }
        now = clock.instant();
        author = person("e.sommer");
        signer = person("b.krueger");
        Map<NoticeKind, Long> versions = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            versions.put(kind, template(kind));
        }
        long template = versions.get(NoticeKind.GRANT);
        int year = now.atZone(Clocks.BERLIN).getYear();
        project("Essbarer Stadtteil Johannstadt")
                .ifPresent(project -> granted(
                        project,
                        212,
                        data(
                                project,
                                template,
                                "Johannstädter Gärten e. V.",
                                "Pfotenhauerstraße 66\n01307 Dresden",
                                "vorstand@gaerten.demo.invalid",
                                new GrantSum(
                                        FundingKind.DEFICIT,
                                        75 * THOUSAND,
                                        null,
                                        LocalDate.of(year, 5, 1),
                                        LocalDate.of(year + 1, 12, 31),
                                        LocalDate.of(year + 4, 12, 31),
                                        LocalDate.of(year, 3, 1)),
                                List.of(
                                        new BudgetPart(LINE, year, 50 * THOUSAND),
                                        new BudgetPart(LINE, year + 1, 25 * THOUSAND)))));
        project("Restaurant Zur Tonne")
                .ifPresent(project -> granted(
                        project,
                        210,
                        data(
                                project,
                                template,
                                "Zur Tonne e. V.",
                                "Rudolfstraße 7\n01097 Dresden",
                                "post@tonne.demo.invalid",
                                new GrantSum(
                                        FundingKind.SHARE,
                                        21 * THOUSAND,
                                        8_100,
                                        LocalDate.of(year, 4, 1),
                                        LocalDate.of(year + 1, 3, 31),
                                        null,
                                        LocalDate.of(year, 4, 1)),
                                List.of(new BudgetPart(LINE, year, 21 * THOUSAND)))));
        project("Der Schulhof als Wohnzimmer")
                .ifPresent(project -> proposed(
                        project,
                        data(
                                project,
                                template,
                                "Förderverein der 102. Grundschule e. V.",
                                "Pfotenhauerstraße 40\n01307 Dresden",
                                "verein@schulhof.demo.invalid",
                                new GrantSum(
                                        FundingKind.FIXED_SUM,
                                        30 * THOUSAND,
                                        null,
                                        LocalDate.of(year, 12, 1),
                                        LocalDate.of(year + 1, 11, 30),
                                        null,
                                        null),
                                List.of(new BudgetPart(LINE, year, 30 * THOUSAND)))));
        audit.appendPast(past);
    }

    private long template(NoticeKind kind) {
        Instant then = daysAgo(300);
        TemplateData data = DemoGrantTexts.of(kind);
        long department = sql.first("select id from platform.department where code = 'SBB'", row -> row.number("id"))
                .orElseThrow();
        GrantTemplate template = new GrantTemplate(kind, DemoGrantTexts.name(kind), department, then);
        TemplateVersion version = template.write(data, of(author), then);
        templates.add(template);
        templates.write(version.id(), data.conditions());
        Map<String, Object> facts = data.facts();
        facts.put("number", version.number());
        tell(then, author, template.propose(of(author), then, FrozenContent.of(facts)));
        Instant released = then.plus(Duration.ofDays(1));
        tell(released, signer, template.release(of(signer), released, FrozenContent.of(facts)));
        templates.flush();
        return version.id();
    }

    private static NoticeData data(
            ProjectFrame project,
            long template,
            String recipient,
            String address,
            String email,
            GrantSum sum,
            List<BudgetPart> budget) {
        String reasons = (project.call() == null
                        ? "Die Stadt hat das Projekt ausgewählt."
                        : "Die Jury hat das Projekt zur Förderung empfohlen, die Stadt ist dem gefolgt. Es passt zum Ziel des Aufrufs, in"
                                + " kurzer Zeit im Stadtteil auszuprobieren, was später an anderen Orten wiederholt werden kann.")
                + " Kosten und Finanzierung sind nachvollziehbar; ohne die Zuwendung käme das Projekt nicht zustande.";
        return new NoticeData(
                template, recipient, address, email, reasons, null, sum, DemoGrantTexts.CONDITIONS, budget);
    }

    private void proposed(ProjectFrame project, NoticeData data) {
        made.proposed(project, daysAgo(3), data, author);
    }

    private void granted(ProjectFrame project, int days, NoticeData data) {
        made.granted(project, daysAgo(days), data, author, signer);
    }

    private Optional<ProjectFrame> project(String title) {
        return sql.first("select id from projects.project where title = ?", row -> row.number("id"), title)
                .map(projects::of);
    }

    private void tell(Instant at, Staff who, GrantChanged what) {
        past.add(new PastHappening(at, who, what));
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
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
