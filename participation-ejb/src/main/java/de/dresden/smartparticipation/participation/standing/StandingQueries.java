package de.dresden.smartparticipation.participation.standing;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts contributions: one statement for all tallies, one for the oldest. */
@Dependent
class StandingQueries {

    private static final String COUNTS = """
            select n.topic_id, t.name as topic, t.position, n.department_id, d.name as department, n.state, n.total
            from (select topic_id, department_id, state, count(*) as total
                  from participation.contribution where consultation_id = ?
                  group by topic_id, department_id, state) n
            left join participation.topic t on t.id = n.topic_id
            left join platform.v_department d on d.id = n.department_id""";

    private static final String OLDEST = """
            select k.reference, coalesce(k.shown_title, k.title) as title, k.state, t.name as topic, d.name as department,
                   k.received_at, k.due
            from participation.contribution k
            left join participation.topic t on t.id = k.topic_id
            left join platform.v_department d on d.id = k.department_id
            where k.consultation_id = ? and k.state = any(?::text[])
            order by k.received_at, k.id limit ?""";

    private static final List<String> OPEN = Arrays.stream(Step.values())
            .filter(Step::open)
            .flatMap(step -> step.states().stream())
            .map(ContributionState::name)
            .toList();

    private record Count(
            Long topic, String topicName, long place, Long department, String departmentName, Step step, long total) {}

    /** The whole, by topic and by department. */
    record Tallies(Tally whole, List<Tally> topics, List<Tally> departments) {}

    @Inject
    private Sql sql;

    Tallies tallies(long consultation) {
        List<Count> counts = new ArrayList<>();
        sql.each(
                COUNTS,
                row -> {
                    Step step = Step.of(ContributionState.valueOf(row.text("state")))
                            .orElse(null);
                    if (step != null) {
                        counts.add(new Count(
                                row.id("topic_id"),
                                row.text("topic"),
                                row.number("position"),
                                row.id("department_id"),
                                row.text("department"),
                                step,
                                row.number("total")));
                    }
                },
                consultation);
        Tally whole = new Tally(null, null, Map.of());
        Map<Long, Tally> topics = new LinkedHashMap<>();
        Map<Long, Tally> departments = new LinkedHashMap<>();
        counts.sort(Comparator.comparing((Count count) -> count.topic() == null).thenComparing(Count::place));
        for (Count count : counts) {
            whole = whole.plus(count.step(), count.total());
            add(topics, count.topic(), count.topicName(), count);
            add(departments, count.department(), count.departmentName(), count);
        }
        List<Tally> byName = departments.values().stream()
                .sorted(Comparator.comparing((Tally tally) -> tally.name() == null)
                        .thenComparing(tally -> Objects.requireNonNullElse(tally.name(), "")))
                .toList();
        return new Tallies(whole, List.copyOf(topics.values()), byName);
    }

    private static void add(Map<Long, Tally> tallies, Long key, String name, Count count) {
        Tally before = tallies.getOrDefault(key, new Tally(key, name, Map.of()));
        tallies.put(key, before.plus(count.step(), count.total()));
    }

    List<OldestOpen> oldest(long consultation, int most) {
        return sql.list(
                OLDEST,
                row -> new OldestOpen(
                        row.text("reference"),
                        row.text("title"),
                        ContributionState.valueOf(row.text("state")),
                        row.text("topic"),
                        row.text("department"),
                        row.instant("received_at"),
                        row.day("due")),
                consultation,
                OPEN,
                most);
    }
}
