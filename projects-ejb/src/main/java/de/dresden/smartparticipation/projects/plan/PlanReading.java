package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.deadline.CityHolidays;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.plan.BaselineRegister.Frozen;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import de.dresden.smartparticipation.projects.plan.core.PlanNetwork;
import de.dresden.smartparticipation.projects.plan.core.Slack;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a plan as its page shows it; at most eight statements, however much is planned. */
@Dependent
class PlanReading {

    private static final String NAMES = """
            select 'P' || p.id as id, p.name from platform.v_person p join projects.plan_item i on i.person_id = p.id where i.project_id = ?
            union select 'D' || d.id, d.name from platform.v_department d join projects.plan_item i on i.department_id = d.id
                where i.project_id = ?""";

    @Inject
    private PlanScheduling scheduling;

    @Inject
    private BaselineRegister baselines;

    @Inject
    private MoveRegister moves;

    @Inject
    private PlanDraft draft;

    @Inject
    private CityHolidays holidays;

    @Inject
    private Sql sql;

    /**
     * @param baseline number of the baseline to compare with; null or unknown: the latest one
     * @param plans whether the reader may change the plan
     */
    PlanSheet sheet(ProjectFrame project, Long baseline, boolean plans, LocalDate today) {
        PlanScheduling.Standing plan = scheduling.read(project.id());
        List<BaselineRow> kept = baselines.of(project.id());
        BaselineRow compared = kept.stream()
                .filter(one -> baseline != null && one.number() == baseline)
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .orElse(null);
        Map<Long, Frozen> frozen = compared == null ? Map.of() : baselines.items(compared.id());
        Map<Long, Frozen> gone = new LinkedHashMap<>(frozen);
        plan.items().forEach(item -> gone.remove(item.id()));
        return new PlanSheet(
                project,
                plan.moves(),
                rows(plan, frozen),
                gone.values().stream()
                        .map(one -> new GoneRow(one.kind().sign() + " " + one.number(), one.title(), one.days()))
                        .toList(),
                kept,
                compared,
                moves.last(project.id()).orElse(null),
                today,
                holidays(plan, today),
                plans,
                plans && plan.items().isEmpty() && draft.possible(project));
    }

    /** Those of the years from the first day to a year after the last one; a plan of many years shows those around its parts. */
    private Map<LocalDate, String> holidays(PlanScheduling.Standing plan, LocalDate today) {
        Map<LocalDate, String> days = new TreeMap<>(holidays.around(today).days());
        plan.items().forEach(item -> {
            if (!days.containsKey(LocalDate.of(item.days().first().getYear(), 1, 1))) {
                days.putAll(holidays.around(item.days().first()).days());
            }
            if (!days.containsKey(LocalDate.of(item.days().last().getYear(), 1, 1))) {
                days.putAll(holidays.around(item.days().last()).days());
            }
        });
        return days;
    }

    private List<ItemRow> rows(PlanScheduling.Standing plan, Map<Long, Frozen> frozen) {
        Map<String, String> names = new HashMap<>();
        sql.each(NAMES, row -> names.put(row.text("id"), row.text("name")), plan.project(), plan.project());
        PlanNetwork network = plan.network();
        Map<Long, Slack> slack = network.slack();
        Map<Long, PlanItem> byId = new HashMap<>();
        plan.items().forEach(item -> byId.put(item.id(), item));
        return plan.items().stream()
                .map(item -> new ItemRow(
                        item.id(),
                        item.kind(),
                        item.number(),
                        item.sign(),
                        item.title(),
                        item.days(),
                        item.person(),
                        item.department(),
                        names.get(item.person() == null ? "D" + item.department() : "P" + item.person()),
                        item.progress(),
                        item.doneOn(),
                        item.budgetHint(),
                        item.version(),
                        plan.links().stream()
                                .filter(link -> link.after() == item.id())
                                .map(link -> link(byId.get(link.before()), link))
                                .toList(),
                        slack.get(item.id()),
                        frozen.containsKey(item.id()) ? frozen.get(item.id()).days() : null))
                .toList();
    }

    private static LinkRow link(PlanItem before, PlanEdge link) {
        return new LinkRow(before.id(), before.sign(), before.title(), link.lag());
    }
}
