package de.dresden.smartparticipation.participation.demo;

import static de.dresden.smartparticipation.participation.consultation.ConsultationState.CLOSED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.DRAFT;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.EVALUATED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.PUBLISHED;

import de.dresden.smartparticipation.participation.consultation.ConsultationAdvanced;
import de.dresden.smartparticipation.participation.consultation.ConsultationCreated;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.ManagerTask;
import de.dresden.smartparticipation.participation.consultation.PhaseDays;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.markup.RichText;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a consultation with its phases, topics and standard replies. */
@Dependent
class DemoSetup {

    private static final String CONSULTATION = """
            insert into participation.consultation (id, reference, title, summary, description, kind, state, department_id,
                whole_city, contact_name, contact_email, contact_phone, created_by, created_at, published_at, version)
            values (?, ?, ?, ?, ?, 'IDEAS', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String PHASE = """
            insert into participation.phase (id, consultation_id, kind, starts_at, ends_at, version)
            values (nextval('participation.phase_id'), ?, ?, ?, ?, 1)""";

    private static final String MODULE = """
            insert into participation.module (id, consultation_id, kind, title, title_english, position, version)
            values (nextval('participation.module_id'), ?, ?, ?, ?, 0, 1)""";

    private static final String REPLY = """
            insert into participation.standard_reply (id, consultation_id, topic_id, title, body, version)
            values (nextval('participation.standard_reply_id'), ?, ?, ?, ?, 1)""";

    private static final int MORNING = 9;

    @Inject
    private Sql sql;

    @Inject
    private DemoCast cast;

    DemoStage make(DemoScript script, DemoCalendar calendar) {
        Staff manager = cast.person(script.fact("manager"));
        long id = next("consultation_id");
        int year = calendar.day(-script.daysAgo("created")).getYear();
        String reference = String.format("BV-%d-%03d", year, next("consultation_number"));
        write(id, reference, script, calendar, manager);
        script.phases()
                .forEach(phase -> sql.update(
                        PHASE,
                        id,
                        phase.kind(),
                        calendar.beginning(phase.from()),
                        phase.until() == null ? null : calendar.beginning(phase.until() + 1)));
        String ideas = "participation.module-kind.ideas";
        sql.update(
                MODULE,
                id,
                ModuleKind.IDEAS,
                Texts.german().text(ideas),
                Texts.in(Locale.ENGLISH).text(ideas));
        script.areas()
                .forEach(area -> sql.update(
                        "insert into participation.consultation_area (consultation_id, area_key) values (?, ?)",
                        id,
                        area));
        List<Long> departments = script.topics().stream()
                .map(topic -> cast.department(topic.department()))
                .toList();
        List<Long> topics = topics(id, script, departments);
        script.replies()
                .forEach(reply -> sql.update(
                        REPLY,
                        id,
                        reply.topic() == 0 ? null : topics.get(reply.topic() - 1),
                        reply.title(),
                        reply.body()));
        Map<Long, List<Staff>> evaluators = new TreeMap<>();
        departments.forEach(department -> evaluators.computeIfAbsent(department, cast::evaluators));
        DemoStage stage = DemoStage.of(
                id,
                reference,
                script,
                topics,
                departments,
                evaluators,
                manager,
                cast.person(script.fact("moderator")),
                calendar);
        tellLife(stage);
        stage.tasks().addAll(managerTask(stage, cast.department(script.fact("department"))));
        return stage;
    }

    private void write(long id, String reference, DemoScript script, DemoCalendar calendar, Staff manager) {
        sql.update(
                CONSULTATION,
                id,
                reference,
                script.fact("title"),
                script.fact("summary"),
                RichText.sanitised(script.description()),
                script.state(),
                cast.department(script.fact("department")),
                script.areas().isEmpty(),
                script.fact("contact.name"),
                script.fact("contact.email"),
                script.fact("contact.phone"),
                manager.id(),
                calendar.worked(script.daysAgo("created"), MORNING, 1),
                calendar.worked(script.daysAgo("published"), MORNING, 2));
    }

    private List<Long> topics(long consultation, DemoScript script, List<Long> departments) {
        List<Long> keys = new ArrayList<>();
        for (DemoScript.Topic topic : script.topics()) {
            long key = next("topic_id");
            sql.update(
                    "insert into participation.topic (id, consultation_id, name, name_english, department_id, position, version)"
                            + " values (?, ?, ?, ?, ?, ?, 1)",
                    key,
                    consultation,
                    topic.name().german(),
                    topic.name().english(),
                    departments.get(keys.size()),
                    keys.size());
            keys.add(key);
        }
        return keys;
    }

    private static List<TaskChange> managerTask(DemoStage stage, long department) {
        List<PhaseDays> phases = stage.script().phases().stream()
                .map(days -> new PhaseDays(
                        days.kind(),
                        stage.calendar().day(days.from()),
                        days.until() == null ? null : stage.calendar().day(days.until())))
                .toList();
        Subject subject = new Subject("consultation", stage.id(), stage.reference());
        return ManagerTask.of(subject, stage.title(), department, stage.script().state(), phases);
    }

    private static void tellLife(DemoStage stage) {
        Subject subject = new Subject("consultation", stage.id(), stage.reference());
        Capacity by = new Capacity(stage.manager().id(), null);
        stage.tell(
                at(stage, "created", 1),
                stage.manager(),
                new ConsultationCreated(subject, Map.of("title", stage.title()), by, List.of()));
        tell(stage, subject, by, "published", DRAFT, PUBLISHED);
        tell(stage, subject, by, "closed", PUBLISHED, CLOSED);
        tell(stage, subject, by, "evaluated", CLOSED, EVALUATED);
    }

    private static void tell(
            DemoStage stage, Subject subject, Capacity by, String fact, ConsultationState from, ConsultationState to) {
        if (stage.script().daysAgo(fact) != null) {
            stage.tell(
                    at(stage, fact, 2),
                    stage.manager(),
                    new ConsultationAdvanced(subject, from, to, null, by, List.of()));
        }
    }

    private static Instant at(DemoStage stage, String fact, int n) {
        return stage.calendar().worked(stage.script().daysAgo(fact), MORNING, n);
    }

    private long next(String sequence) {
        return sql.first("select nextval('participation." + sequence + "') as key", row -> row.number("key"))
                .orElseThrow();
    }
}
