package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The retention plan of the finished consultation: due, valued by the archive, and what it takes over has yet to be handed over. */
@Dependent
class DemoRetention {

    private static final String PLAN = """
            insert into platform.retention_plan (id, subject_type, subject_id, subject_reference, department_id, offered_at,
                offered_by, valuation, archivist, valued_at, valuation_entered_by, valuation_remark, version)
            select nextval('platform.retention_plan_id'), 'consultation', c.id, c.reference, c.department_id, ?, ?, ?, ?, ?, ?, ?, 1
            from participation.consultation c where c.title = ?
            returning id, subject_id, subject_reference, department_id""";

    private record Made(long plan, Subject subject, long department) {}

    @Inject
    private Sql sql;

    @Inject
    private DemoCast cast;

    @Inject
    @Any
    private Instance<RetainedKind> kinds;

    void make(DemoLog log) {
        DemoScript script = DemoScript.of("elbwiesen");
        Properties told = DemoFile.properties("retention.properties");
        Staff manager = cast.person(script.fact("manager"));
        Instant offered = log.calendar().worked(Integer.parseInt(told.getProperty("offered")), 10, 1);
        Instant valued = log.calendar().worked(Integer.parseInt(told.getProperty("valued")), 13, 2);
        Made made = sql.list(
                        PLAN,
                        row -> new Made(
                                row.number("id"),
                                new Subject("consultation", row.number("subject_id"), row.text("subject_reference")),
                                row.number("department_id")),
                        offered,
                        manager.id(),
                        told.getProperty("valuation"),
                        told.getProperty("archivist"),
                        valued,
                        manager.id(),
                        told.getProperty("remark"),
                        script.fact("title"))
                .get(0);
        Map<String, Integer> months = months(Integer.valueOf(told.getProperty("months")));
        months.forEach((kind, number) ->
                sql.update("insert into platform.retention_period values (?, ?, ?)", made.plan(), kind, number));
        Subject subject = made.subject();
        log.tell(offered.minusSeconds(600), manager, subject, "retention.periods-changed", months);
        log.tell(offered, manager, subject, "retention.offered", Map.of());
        Map<String, ?> said =
                Map.of("valuation", told.getProperty("valuation"), "archivist", told.getProperty("archivist"));
        log.tell(valued, manager, subject, "retention.valued", said);
        log.tasks().add(task(made, script.fact("title")));
    }

    private Map<String, Integer> months(Integer number) {
        Map<String, Integer> months = new TreeMap<>();
        kinds.stream()
                .filter(kind -> kind.subjectType().equals("consultation"))
                .forEach(kind -> months.put(kind.name(), number));
        return months;
    }

    private static TaskChange task(Made made, String title) {
        return new TaskChange.Open(
                "retention.dispose",
                made.subject(),
                "platform",
                title,
                null,
                Role.CONSULTATION_MANAGER,
                made.department(),
                null,
                null,
                "/consultations/retention.xhtml?reference=" + made.subject().reference());
    }
}
