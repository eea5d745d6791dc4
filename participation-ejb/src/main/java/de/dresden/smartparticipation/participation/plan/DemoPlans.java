package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.deadline.PeriodRule;
import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the demo's two plans, one decided and one displayed now, where there is none yet. */
@Dependent
class DemoPlans {

    private static final int MORNING = 9;
    private static final int ANNOUNCED_BEFORE = 9;
    private static final int DRAWN_BEFORE = 20;

    @Inject
    private Sql sql;

    @Inject
    @Any
    private Instance<UnitOfWork> units;

    @Inject
    private FileStore files;

    @Inject
    private DocumentVersions documents;

    @Inject
    private LocalHolidays holidays;

    @Inject
    private PublicAddress address;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(210) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from participation.plan", row -> 1).isEmpty()) {
            return;
        }
        units.forEach(unit -> unit.entities().flush()); // plain SQL does not see the people that were just made
        make(DemoPlan.of("schulcampus"));
        make(DemoPlan.of("hafenbogen"));
    }

    private void make(DemoPlan plan) {
        Staff manager = manager(plan.fact("manager"));
        long department = number("select id as n from platform.department where code = 'ASM'");
        Subject subject = write(plan, department, manager);
        Instant finished = morning(day(plan.days("publication") + DRAWN_BEFORE));
        plan.lines("document").forEach(part -> document(subject, part, manager, finished));
        plan.information()
                .forEach(one -> sql.update(
                        """
                insert into participation.plan_information (id, plan_id, theme, source, title, keywords, displayed, version)
                values (nextval('participation.plan_information_id'), ?, ?, ?, ?, ?, ?, 0)""", subject.id(), one.theme(), one.source(), one.title(), one.keywords(), one.displayed()));
        List<PastHappening> history = new ArrayList<>();
        tell(history, manager, day(plan.days("begun")), subject, "created", Map.of("name", plan.fact("name")));
        steps(plan, subject, manager, history);
        if (plan.fact("early") != null) {
            early(plan, subject, department, manager, history);
        }
        LocalDate last = publication(plan, subject, department, manager, history);
        audit.appendPast(history);
        if (!last.isBefore(day(0))) {
            String title = plan.fact("number") + " " + plan.fact("name");
            tasks.applyAll(List.<TaskChange>of(PlanTask.PERIOD_ENDS.open(subject, title, department, last)));
        }
    }

    private Subject write(DemoPlan plan, long department, Staff manager) {
        LocalDate begun = day(plan.days("begun"));
        String reference = String.format(
                "BP-%d-%03d", begun.getYear(), number("select nextval('participation.plan_number') as n"));
        long id = number("select nextval('participation.plan_id') as n");
        PlanData data = plan.data(department);
        sql.update(
                """
                insert into participation.plan (id, reference, name, number, kind, procedure, department_id, summary, area_text,
                    contact_name, contact_email, contact_phone, begun_on, edition, area, stays_shown, created_by, created_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                id,
                reference,
                data.name(),
                data.number(),
                data.kind(),
                data.procedure(),
                department,
                data.summary(),
                data.areaText(),
                data.contactName(),
                data.contactEmail(),
                data.contactPhone(),
                begun,
                LawEdition.of(begun),
                plan.fact("area"),
                Boolean.parseBoolean(plan.fact("stays")),
                manager.id(),
                morning(begun));
        return new Subject(PlanChanged.SUBJECT, id, reference);
    }

    private void document(Subject plan, String[] part, Staff manager, Instant finished) {
        long id = number("select nextval('participation.plan_document_id') as n");
        sql.update(
                "insert into participation.plan_document (id, plan_id, kind, title, displayed, version) values (?, ?, ?, ?, true, 0)",
                id,
                plan.id(),
                part[0],
                part[1]);
        Paper paper = Paper.called(part[1], Locale.GERMAN)
                .footer(plan.reference())
                .text(part[2])
                .done();
        StoredFile file = files.write(
                part[1].toLowerCase(Locale.GERMAN).replace(' ', '-') + ".pdf",
                FileKind.PDF,
                plan,
                out -> PaperPdf.write(paper, out));
        documents.add(id, file, null, manager.id(), finished);
    }

    private void steps(DemoPlan plan, Subject subject, Staff manager, List<PastHappening> history) {
        for (StepKind step : StepKind.values()) {
            if (plan.fact("step." + step) == null) {
                continue;
            }
            String[] part = plan.parts("step." + step);
            LocalDate day = day(Integer.parseInt(part[0]));
            sql.update("""
                    insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)
                    values (nextval('participation.plan_step_id'), ?, ?, ?, nullif(?, ''), 0)""", subject.id(), step, day, part[1]);
            tell(history, manager, day, subject, "step-taken", Map.of("step", step.name(), "paper", part[1]));
        }
    }

    private void early(DemoPlan plan, Subject subject, long department, Staff manager, List<PastHappening> history) {
        String[] days = plan.parts("early");
        LocalDate first = day(Integer.parseInt(days[0]));
        RoundData round =
                round(plan, RoundKind.EARLY, first, day(Integer.parseInt(days[1])), null, PeriodKind.APPROPRIATE);
        publish(plan, subject, department, round, manager, history);
    }

    /** Begins on the day that is told, or on the next working day; ends as the engine says. @return its last day */
    private LocalDate publication(
            DemoPlan plan, Subject subject, long department, Staff manager, List<PastHappening> history) {
        LocalDate first = day(plan.days("publication"));
        DeadlineEngine engine = holidays.engine(first);
        LawEdition edition = LawEdition.of(day(plan.days("begun")));
        LocalDate last = DeadlineEngine.commonEnd(
                engine.forPublic(first, PeriodRule.publication(edition)),
                engine.forAgencies(first, PeriodRule.agencies(edition)));
        RoundData round = round(plan, RoundKind.PUBLICATION, first, last, first, PeriodKind.STATUTORY);
        long id = publish(plan, subject, department, round, manager, history);
        int position = 0;
        for (Access access : plan.accesses()) {
            sql.update(
                    "insert into participation.plan_access (round_id, position, kind, place, room, hours) values (?, ?, ?, ?, ?, ?)",
                    id,
                    position++,
                    access.kind(),
                    access.place(),
                    access.room(),
                    access.hours());
        }
        documents.freeze(id, subject.id());
        return last;
    }

    private static RoundData round(
            DemoPlan plan, RoundKind kind, LocalDate first, LocalDate last, LocalDate received, PeriodKind period) {
        return new RoundData(
                kind,
                first,
                last,
                received,
                received == null ? null : last,
                period,
                null,
                false,
                false,
                first.minusDays(ANNOUNCED_BEFORE),
                plan.fact("announced"),
                plan.fact("portal"));
    }

    private long publish(
            DemoPlan plan,
            Subject subject,
            long department,
            RoundData round,
            Staff manager,
            List<PastHappening> history) {
        LocalDate begun = day(plan.days("begun"));
        AnnouncementFacts facts = new AnnouncementFacts(
                plan.data(department),
                LawEdition.of(begun),
                true,
                round,
                round.kind().isFormal() ? plan.accesses() : List.of(),
                plan.information(),
                plan.lines("document").stream()
                        .map(part -> new DocumentData(DocumentKind.valueOf(part[0]), part[1], true))
                        .toList(),
                address.of("/public/plan.xhtml?ref=" + subject.reference()));
        LocalDate day = round.announcedOn().minusDays(1);
        long id = number("select nextval('participation.plan_round_id') as n");
        sql.update(
                """
                insert into participation.plan_round (id, plan_id, kind, first_day, last_day, agencies_received_on,
                    agencies_last_day, period, announced_on, announced_in, portal, announcement, published_at, published_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                id,
                subject.id(),
                round.kind(),
                round.firstDay(),
                round.lastDay(),
                round.agenciesReceivedOn(),
                round.agenciesLastDay(),
                round.period(),
                round.announcedOn(),
                round.announcedIn(),
                round.portal(),
                String.join("\n\n", AnnouncementText.of(facts, Locale.GERMAN)),
                morning(day),
                manager.id());
        tell(
                history,
                manager,
                day,
                subject,
                "round-published",
                Map.of("round", round.kind().name()));
        return id;
    }

    private void tell(
            List<PastHappening> history, Staff who, LocalDate day, Subject subject, String what, Map<String, ?> after) {
        history.add(new PastHappening(
                morning(day),
                who,
                new PlanChanged(subject, what, Map.of(), after, new Capacity(who.id(), null), List.of())));
    }

    private Staff manager(String login) {
        return sql.first(
                        "select id, login, name from platform.account where login = ?",
                        row -> new Staff(
                                row.number("id"), row.text("login"), row.text("name"), Set.of(), Set.of(), List.of()),
                        login)
                .orElseThrow();
    }

    private LocalDate day(int ago) {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).minusDays(ago);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING, 0).atZone(Clocks.BERLIN).toInstant();
    }

    private long number(String statement) {
        return sql.first(statement, row -> row.number("n")).orElseThrow();
    }
}
