package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.experiment.ContinuationAnswer;
import de.dresden.smartparticipation.projects.experiment.ResultCriterion;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads projects side by side, as far as the person may know of them; a fixed number of statements. */
@Dependent
class ComparisonReading {

    private static final String SEEN = """
            select p.id, p.reference, p.title, c.title as call,
                (select string_agg(r.criterion || ' ' || r.rating, ',') from projects.experiment_result r where r.project_id = p.id) as ratings,
                (select n.answer from projects.continuation n where n.project_id = p.id and n.answer is not null
                 order by n.months desc limit 1) as answer,
                exists (select 1 from projects.experiment e where e.project_id = p.id) as experiment,
                cardinality(?::text[]) = 0 or exists (select 1 from projects.project_goal g where g.project_id = p.id
                    and g.goal = any(?::text[])) as themed
            from projects.project p left join projects.call c on c.id = p.call_id
            where (cardinality(?::text[]) = 0 or c.reference = any(?::text[]))
                and (exists (select 1 from projects.indicator i where i.project_id = p.id)
                    or exists (select 1 from projects.experiment e where e.project_id = p.id))
                and %s order by lower(p.title), p.id limit 2000""".formatted(ProjectSight.SEEN);

    private final Sql sql;
    private final IndicatorReading indicators;
    private final ProjectSight sight;

    @Inject
    ComparisonReading(Sql sql, IndicatorReading indicators, ProjectSight sight) {
        this.sql = sql;
        this.indicators = indicators;
        this.sight = sight;
    }

    private record Project(long id, ComparedExperiment compared, boolean experiment, boolean themed) {}

    Comparison of(ComparisonFilter filter) {
        List<String> goals = filter.goals().stream().map(Enum::name).toList();
        List<Object> parameters = new ArrayList<>(List.of(goals, goals, filter.calls(), filter.calls()));
        parameters.addAll(sight.parameters());
        Map<Long, Project> projects = new HashMap<>();
        List<ComparedExperiment> experiments = new ArrayList<>();
        sql.each(
                SEEN,
                row -> {
                    Project project = project(row);
                    projects.put(project.id(), project);
                    if (project.experiment() && project.themed()) {
                        experiments.add(project.compared());
                    }
                },
                parameters.toArray());
        List<ComparedIndicator> rows = indicators.of(projects.keySet()).stream()
                .filter(row -> filter.goals().isEmpty()
                        || !Collections.disjoint(row.data().goals(), filter.goals()))
                .map(row -> compared(row, projects.get(row.project()).compared()))
                .sorted(Comparator.comparing(
                        one -> one.row().attainment().basisPoints(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        return new Comparison(rows, experiments);
    }

    private static ComparedIndicator compared(IndicatorRow row, ComparedExperiment project) {
        return new ComparedIndicator(project.reference(), project.project(), project.call(), row);
    }

    private static Project project(Row row) throws SQLException {
        String answer = row.text("answer");
        return new Project(
                row.number("id"),
                new ComparedExperiment(
                        row.text("reference"),
                        row.text("title"),
                        row.text("call"),
                        ratings(row.text("ratings")),
                        answer == null ? null : ContinuationAnswer.valueOf(answer)),
                row.flag("experiment"),
                row.flag("themed"));
    }

    private static Map<ResultCriterion, Integer> ratings(String joined) {
        Map<ResultCriterion, Integer> ratings = new EnumMap<>(ResultCriterion.class);
        if (joined != null) {
            for (String one : joined.split(",")) {
                String[] parts = one.split(" ");
                ratings.put(ResultCriterion.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return ratings;
    }
}
