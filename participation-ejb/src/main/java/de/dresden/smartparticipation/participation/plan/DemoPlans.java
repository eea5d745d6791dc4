package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the demo's two plans, one decided and one displayed now, where there is none yet. */
@Dependent
class DemoPlans {

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
    private DemoRounds rounds;

    @Inject
    private DemoPast past;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

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
        Staff manager = past.manager(plan.fact("manager"));
        long department = past.number("select id as n from platform.department where code = 'ASM'");
        Subject subject = write(plan, department, manager);
        Instant finished = DemoPast.morning(past.day(plan.days("publication") + DRAWN_BEFORE));
        plan.lines("document").forEach(part -> document(subject, part, manager, written(plan, part, finished)));
        plan.information()
                .forEach(one -> sql.update(
                        """
                insert into participation.plan_information (id, plan_id, theme, source, title, keywords, displayed, version)
                values (nextval('participation.plan_information_id'), ?, ?, ?, ?, ?, ?, 0)""", subject.id(), one.theme(), one.source(), one.title(), one.keywords(), one.displayed()));
        past.forget();
        past.tell(manager, past.day(plan.days("begun")), subject, "created", Map.of("name", plan.fact("name")));
        steps(plan, subject, manager);
        if (plan.fact("early") != null) {
            rounds.early(plan, subject, department, manager, past);
        }
        LocalDate last = rounds.publication(plan, subject, department, manager, past);
        audit.appendPast(past.history());
        if (!last.isBefore(past.day(0))) {
            String title = plan.fact("number") + " " + plan.fact("name");
            tasks.applyAll(List.<TaskChange>of(PlanTask.PERIOD_ENDS.open(subject, title, department, last)));
        }
    }

    private Subject write(DemoPlan plan, long department, Staff manager) {
        LocalDate begun = past.day(plan.days("begun"));
        String reference = String.format(
                "BP-%d-%03d", begun.getYear(), past.number("select nextval('participation.plan_number') as n"));
        long id = past.number("select nextval('participation.plan_id') as n");
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
                DemoPast.morning(begun));
        return new Subject(PlanChanged.SUBJECT, id, reference);
    }

    /** A document of a step is of the step's day. */
    private Instant written(DemoPlan plan, String[] part, Instant finished) {
        return part.length > DemoPlan.STEP
                ? DemoPast.morning(past.workingDay(Integer.parseInt(plan.parts("step." + part[DemoPlan.STEP])[0])))
                : finished;
    }

    private void document(Subject plan, String[] part, Staff manager, Instant finished) {
        String step = part.length > DemoPlan.STEP ? part[DemoPlan.STEP] : null;
        long id = past.number("select nextval('participation.plan_document_id') as n");
        sql.update(
                "insert into participation.plan_document (id, plan_id, kind, title, displayed, step, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                id,
                plan.id(),
                part[0],
                part[1],
                step == null,
                step);
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

    private void steps(DemoPlan plan, Subject subject, Staff manager) {
        for (StepKind step : StepKind.values()) {
            if (plan.fact("step." + step) == null) {
                continue;
            }
            String[] part = plan.parts("step." + step);
            LocalDate day = past.workingDay(Integer.parseInt(part[0]));
            sql.update("""
                    insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)
                    values (nextval('participation.plan_step_id'), ?, ?, ?, nullif(?, ''), 0)""", subject.id(), step, day, part[1]);
            past.tell(manager, day, subject, "step-taken", Map.of("step", step.name(), "paper", part[1]));
        }
    }
}
