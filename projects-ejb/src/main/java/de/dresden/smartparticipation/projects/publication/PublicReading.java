package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import de.dresden.smartparticipation.projects.project.ProjectState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what is released and not withdrawn, and, for who prepares it, what would be: by the same statement. */
@Dependent
class PublicReading {

    private static final String COLUMNS = """
            select p.reference, p.state, c.reference as call_reference, c.title as call_title, c.title_english as call_english, v.id, v.title,
                v.title_english, v.goal, v.goal_english, v.results, v.results_english, v.partners, v.money_cents, settled.paid_cents, v.longitude, v.latitude,
                v.in_force_from, i.file, i.text, i.text_english, i.credit,
                (select string_agg(a.area, ',' order by a.area) from projects.fact_sheet_area a where a.version_id = v.id) as areas,
                (select string_agg(g.goal, ',') from projects.fact_sheet_goal g where g.version_id = v.id) as goals
            from projects.fact_sheet f
            join projects.fact_sheet_version v on v.fact_sheet_id = f.id and %s
            join projects.project p on p.id = f.project_id
            left join projects.call c on c.id = p.call_id and c.published_at is not null
            left join lateral (select g.paid_cents - coalesce((select sum(r.repaid_cents) from projects.reclaim r where r.proof_id = o.id), 0)
                    as paid_cents
                from projects.proof o join projects.project_grant g on g.project_id = o.project_id
                where o.project_id = p.id and o.state = 'ACCEPTED' and o.due_cents <= g.paid_cents
                    and not exists (select 1 from projects.reclaim r where r.proof_id = o.id and r.state not in ('SETTLED', 'DROPPED'))
                    and (o.reclaim_cents = 0 or exists (select 1 from projects.reclaim r where r.proof_id = o.id))) settled
                on v.money_cents is not null
            left join projects.fact_sheet_picture i on i.version_id = v.id and i.position = 0
            where\s""";

    private static final String RELEASED =
            COLUMNS.formatted("v.number = f.in_force_number and v.approval_state = 'APPROVED'")
                    + "f.withdrawn_at is null and ";

    private static final String PREPARED = COLUMNS.formatted("v.number = ?") + "p.id = ?";

    private static final String MATCHING = RELEASED + """
            (?::text is null or strpos(lower(v.title || ' ' || v.title_english || ' ' || v.goal || ' ' || v.goal_english || ' ' || p.reference), ?) > 0)
            and (cardinality(?::text[]) = 0 or exists (select 1 from projects.fact_sheet_area a where a.version_id = v.id and a.area = any(?::text[])))
            and (cardinality(?::text[]) = 0 or exists (select 1 from projects.fact_sheet_goal g where g.version_id = v.id and g.goal = any(?::text[])))
            and (cardinality(?::text[]) = 0 or p.state = any(?::text[]))
            and (cardinality(?::text[]) = 0 or c.reference = any(?::text[]))
            order by v.in_force_from desc, p.reference limit 500""";

    private final Sql sql;

    @Inject
    PublicReading(Sql sql) {
        this.sql = sql;
    }

    /** The latest first; one statement. */
    List<PublicProjectRow> list(PublicProjectFilter filter) {
        List<String> goals = filter.goals().stream().map(Enum::name).toList();
        List<String> states = filter.states().stream().map(Enum::name).toList();
        String text = filter.text() == null ? null : filter.text().toLowerCase(Locale.GERMAN);
        return sql.list(
                MATCHING,
                PublicReading::row,
                text,
                text,
                filter.areas(),
                filter.areas(),
                goals,
                goals,
                states,
                states,
                filter.calls(),
                filter.calls());
    }

    /** Three statements. */
    Optional<PublicProject> one(String reference) {
        return sql.first(RELEASED + "p.reference = ?", this::whole, reference);
    }

    /** As everybody would read it if this version were released. */
    Optional<PublicProject> prepared(long project, int number) {
        return sql.first(PREPARED, this::whole, number, project);
    }

    private PublicProject whole(Row row) throws SQLException {
        long version = row.number("id");
        return new PublicProject(
                row(row),
                new Wording(row.text("results"), row.text("results_english")),
                row.text("partners").lines().toList(),
                sql.list(
                        "select * from projects.fact_sheet_indicator where version_id = ? order by position",
                        PublicReading::indicator,
                        version),
                sql.list(
                        "select * from projects.fact_sheet_picture where version_id = ? order by position",
                        PublicReading::picture,
                        version));
    }

    private static PublicProjectRow row(Row row) throws SQLException {
        return new PublicProjectRow(
                row.text("reference"),
                new Wording(row.text("title"), row.text("title_english")),
                new Wording(row.text("goal"), row.text("goal_english")),
                ProjectState.valueOf(row.text("state")),
                FileFacts.keys(row.text("areas")),
                FileFacts.keys(row.text("goals")).stream()
                        .map(Goal::valueOf)
                        .sorted()
                        .toList(),
                row.text("call_reference"),
                Wording.orNull(row.text("call_title"), row.text("call_english")),
                row.id("money_cents"),
                row.id("paid_cents"),
                row.decimal("longitude"),
                row.decimal("latitude"),
                row.id("file") == null ? null : picture(row),
                row.instant("in_force_from"));
    }

    private static SheetPicture picture(Row row) throws SQLException {
        return new SheetPicture(
                row.number("file"), new Wording(row.text("text"), row.text("text_english")), row.text("credit"));
    }

    private static SheetIndicator indicator(Row row) throws SQLException {
        Measured current = row.exact("value") == null
                ? null
                : new Measured(row.day("day"), null, row.exact("value"), row.exact("uncertainty"));
        Aim aim = new Aim(
                Direction.valueOf(row.text("direction")),
                row.exact("baseline_value"),
                row.day("baseline_day"),
                row.exact("target_value"),
                row.day("target_day"));
        return new SheetIndicator(
                row.number("indicator_id"),
                row.text("title"),
                row.text("title_english"),
                row.text("unit"),
                row.text("unit_english"),
                aim,
                current);
    }
}
