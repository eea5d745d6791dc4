package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Attainment;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads indicators and their series. Asks for no right. */
@Dependent
class IndicatorReading {

    private static final String INDICATORS = """
            select i.*, array_to_string(i.goals, ',') as goal_names from projects.indicator i where i.%s order by lower(i.title), i.id""";

    private static final String SERIES = """
            select m.indicator_id, m.day, m.area, m.value, m.uncertainty from projects.valid_measurement m
            where m.indicator_id = any(?::bigint[]) order by m.day, m.id""";

    private static final String VERSIONS = """
            select m.*, a.name as area_name, p.name as person,
                m.value is not null and not exists (select 1 from projects.measurement n where n.replaces = m.id) as valid
            from projects.measurement m left join platform.area a on a.key = m.area left join platform.v_person p on p.id = m.entered_by
            where m.indicator_id = ? order by m.day desc, m.id desc""";

    private final Sql sql;

    @Inject
    IndicatorReading(Sql sql) {
        this.sql = sql;
    }

    /** Those of a project by title; two statements. */
    List<IndicatorRow> of(long project) {
        return rows("project_id = ?", project);
    }

    /** Those of some projects by title; two statements. */
    List<IndicatorRow> of(Collection<Long> projects) {
        return rows("project_id = any(?::bigint[])", projects);
    }

    /** @throws NotFound where there is none */
    IndicatorRow one(long indicator) {
        return rows("id = ?", indicator).stream().findFirst().orElseThrow(() -> new NotFound(indicator));
    }

    /** All versions of its measurements, the latest day first. */
    List<MeasurementRow> versions(long indicator) {
        return sql.list(
                VERSIONS,
                row -> new MeasurementRow(
                        row.number("id"),
                        measured(row),
                        row.text("area_name"),
                        row.text("source"),
                        row.id("replaces"),
                        row.text("reason"),
                        row.flag("valid"),
                        row.instant("entered_at"),
                        row.text("person")),
                indicator);
    }

    private List<IndicatorRow> rows(String condition, Object parameter) {
        List<IndicatorRow> bare = sql.list(INDICATORS.formatted(condition), IndicatorReading::bare, parameter);
        Map<Long, List<Measured>> series = new HashMap<>();
        sql.each(
                SERIES,
                row -> series.computeIfAbsent(row.number("indicator_id"), id -> new ArrayList<>())
                        .add(measured(row)),
                bare.stream().map(one -> one.key().id()).toList());
        return bare.stream()
                .map(one -> with(one, series.getOrDefault(one.key().id(), List.of())))
                .toList();
    }

    private static IndicatorRow with(IndicatorRow bare, List<Measured> series) {
        return new IndicatorRow(
                bare.key(),
                bare.project(),
                bare.data(),
                bare.expected(),
                series.size(),
                Attainment.current(series).orElse(null),
                Attainment.of(bare.data().aim(), series));
    }

    private static IndicatorRow bare(Row row) throws SQLException {
        return new IndicatorRow(
                new IndicatorKey(row.number("id"), row.number("version")),
                row.number("project_id"),
                new IndicatorData(
                        row.text("title"),
                        row.text("title_english"),
                        row.text("definition"),
                        row.text("unit"),
                        row.text("unit_english"),
                        new Aim(
                                Direction.valueOf(row.text("direction")),
                                row.exact("baseline_value"),
                                row.day("baseline_day"),
                                row.exact("target_value"),
                                row.day("target_day")),
                        row.text("source"),
                        goals(row.text("goal_names"))),
                row.flag("expected"),
                0,
                null,
                null);
    }

    static Set<Goal> goals(String joined) {
        Set<Goal> goals = new TreeSet<>();
        if (joined != null && !joined.isEmpty()) {
            for (String name : joined.split(",")) {
                goals.add(Goal.valueOf(name));
            }
        }
        return goals;
    }

    private static Measured measured(Row row) throws SQLException {
        return new Measured(row.day("day"), row.text("area"), row.exact("value"), row.exact("uncertainty"));
    }
}
