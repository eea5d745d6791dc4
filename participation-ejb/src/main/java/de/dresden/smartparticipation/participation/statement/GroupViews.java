package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a group for its page, and prepares the announcement of the place. */
@Dependent
class GroupViews {

    private static final String ONE = """
            select g.id, g.name, g.laid_out_at, g.laid_out_hours, g.announcement, g.laid_out_on,
                   (select s.reference from participation.statement s where s.group_id = g.id and s.leads) as lead,
                   participation.distinct_persons(g.id) as persons,
                   (select count(*) from participation.statement s where s.group_id = g.id and s.person_name is null) as anonymous
            from participation.statement_group g where g.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private StatementLists lists;

    GroupView of(long group, PlanFrame plan, StatementSight sight) {
        List<StatementRow> members = lists.page(
                        new StatementFilter(null, null, Set.of(), Set.of(), null, false, Set.of(), group),
                        sight,
                        new PageQuery(0, PageQuery.LARGEST, "reference", false))
                .items();
        return sql.first(ONE, row -> view(row, plan, members, sight), group).orElseThrow(() -> new NotFound(group));
    }

    /** The announcement with its place: what the clerk has written, and place and hours where it does not name them. */
    static String announcement(String written, String place, String hours) {
        boolean whole = written == null
                || written.isBlank()
                || place == null
                || place.isBlank()
                || hours == null
                || hours.isBlank()
                || written.contains(place.strip()) && written.contains(hours.strip());
        return whole
                ? written
                : withoutPlace(written) + "\n\n"
                        + Texts.german()
                                .text("participation.statement.announcement.place", place.strip(), hours.strip());
    }

    /** Without a place that was put in before and is another now: an announcement names one place. */
    private static String withoutPlace(String written) {
        String label = Texts.german()
                .text("participation.statement.announcement.place", "", "")
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
        return written.replaceFirst("\\R\\R" + Pattern.quote(label) + ".*\\R.*\\s*$", "")
                .strip();
    }

    private static GroupView view(Row row, PlanFrame plan, List<StatementRow> members, StatementSight sight)
            throws SQLException {
        long persons = row.number("persons");
        String name = row.text("name");
        String announcement = row.text("announcement");
        String rule = plan.cites(Rule.RESULT_LAID_OUT);
        return new GroupView(
                row.number("id"),
                plan.reference(),
                plan.name(),
                name,
                row.text("lead"),
                members,
                persons,
                row.number("anonymous"),
                persons > StatementGroup.MOST_NOTIFIED,
                rule,
                row.text("laid_out_at"),
                row.text("laid_out_hours"),
                announcement == null
                        ? Texts.german()
                                .text("participation.statement.announcement", plan.name(), plan.number(), name, rule)
                        : announcement,
                row.instant("laid_out_on"),
                plan.decided(),
                sight.hosts().contains(plan.department()));
    }
}
