package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.core.Entry;
import de.dresden.smartparticipation.projects.budget.core.Freeze;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.Part;
import de.dresden.smartparticipation.projects.budget.core.Standing;
import de.dresden.smartparticipation.projects.budget.core.Sums;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Years of budget lines as tables: locked, read, and written to by movements alone. */
@Dependent
class BudgetTable {

    private static final String PARTS =
            Arrays.stream(Part.values()).map(BudgetTable::column).collect(Collectors.joining(", "));

    private static final String READ = "select id, line_id, year, freeze_ground, freeze_basis_points, freeze_decree, "
            + PARTS + " from projects.budget_year where line_id = ? and year = any(?::bigint[]) order by line_id, year";

    private static final String SHARES =
            "select project_id, reserved, committed, early, paid, released, release_used from projects.budget_share where year_id = ?";

    private static final String WRITE =
            "insert into projects.budget_movement (id, year_id, number, kind, project_id, " + PARTS
                    + ", freeze_ground, freeze_basis_points, freeze_decree, reason, at, account_id, acting_for)"
                    + " values (nextval('projects.budget_movement_id'), (select id from projects.budget_year where line_id = ? and year = ?), 0, ?, ?, "
                    + "?, ".repeat(Part.values().length) + "?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    @Inject
    BudgetTable(Sql sql) {
        this.sql = sql;
    }

    /** Locks years of one line until the transaction ends, the earliest first, as everybody does. @return those that are planned */
    Map<LineYear, Standing> lock(long line, Collection<Integer> years) {
        return standings(READ + " for update", line, years);
    }

    /** How a year stands, for showing. @throws NotFound where it is not planned */
    Standing read(LineYear at) {
        Standing standing = standings(READ, at.line(), List.of(at.year())).get(at);
        if (standing == null) {
            throw new NotFound(at.year());
        }
        return standing;
    }

    private Map<LineYear, Standing> standings(String statement, long line, Collection<Integer> years) {
        Map<LineYear, Standing> standings = new TreeMap<>();
        sql.list(statement, Locked::of, line, years)
                .forEach(year -> standings.put(year.at(), year.standing(shares(year.id()))));
        return standings;
    }

    private Map<Long, Sums> shares(long year) {
        Map<Long, Sums> shares = new TreeMap<>();
        sql.each(SHARES, row -> shares.put(row.number("project_id"), sums(row, true)), year);
        return shares;
    }

    /** Writes movements, in their order; the tables add them up. */
    void write(List<Entry> entries, String reason, Instant at, Capacity by) {
        sql.updateAll(
                WRITE, entries.stream().map(entry -> row(entry, reason, at, by)).toList());
    }

    private static Object[] row(Entry entry, String reason, Instant at, Capacity by) {
        Freeze freeze = entry.freeze();
        List<Object> row = new ArrayList<>();
        row.add(entry.at().line());
        row.add(entry.at().year());
        row.add(entry.kind());
        row.add(entry.project());
        for (Part part : Part.values()) {
            row.add(entry.change().of(part));
        }
        row.add(freeze == null ? null : freeze.ground());
        row.add(freeze == null ? null : freeze.releasedBasisPoints());
        row.add(freeze == null ? null : freeze.decree());
        row.addAll(Arrays.asList(reason, at, by.person(), by.actingFor()));
        return row.toArray();
    }

    static String column(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    static Sums sums(Row row, boolean ofProject) throws SQLException {
        Map<Part, Long> cents = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (!ofProject || part.ofProject()) {
                cents.put(part, row.number(column(part)));
            }
        }
        return new Sums(cents);
    }

    /** How a row says that its year is frozen; null where it is not. */
    static Freeze freeze(Row row) throws SQLException {
        String ground = row.text("freeze_ground");
        return ground == null
                ? null
                : new Freeze(
                        FreezeGround.valueOf(ground),
                        (int) row.number("freeze_basis_points"),
                        row.text("freeze_decree"));
    }

    private record Locked(long id, LineYear at, Sums sums, Freeze freeze) {

        static Locked of(Row row) throws SQLException {
            return new Locked(
                    row.number("id"),
                    new LineYear(row.number("line_id"), (int) row.number("year")),
                    BudgetTable.sums(row, false),
                    BudgetTable.freeze(row));
        }

        Standing standing(Map<Long, Sums> shares) {
            return new Standing(at, sums, freeze, shares);
        }
    }
}
