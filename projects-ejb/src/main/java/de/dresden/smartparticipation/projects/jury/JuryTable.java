package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.jury.core.Marks;
import de.dresden.smartparticipation.projects.jury.core.Said;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads how a jury stands. */
@Dependent
class JuryTable {

    private static final String MEMBERS = """
            select m.id, m.account_id, p.name, m.kind, m.chair, m.stands_for, q.name as stands_for_name, m.first_day, m.last_day, m.answer,
                m.answered_at, m.end_reason, m.version
            from projects.jury_member m join platform.v_person p on p.id = m.account_id
            left join projects.jury_member s on s.id = m.stands_for left join platform.v_person q on q.id = s.account_id
            where m.round_id = ? order by m.id""";

    private final Sql sql;

    @Inject
    JuryTable(Sql sql) {
        this.sql = sql;
    }

    List<MemberRow> members(long round) {
        return sql.list(MEMBERS, JuryTable::member, round);
    }

    /** What counts of what was said of conflicts. */
    Map<Cell, Said> said(long round) {
        Map<Cell, Said> said = new HashMap<>();
        sql.each(
                "select member_id, application_id, conflict from projects.jury_declaration where round_id = ? and ended_at is null",
                row -> said.put(cell(row), row.flag("conflict") ? Said.CONFLICT : Said.NO_CONFLICT),
                round);
        return said;
    }

    /** How far the sheets are, without what is on them. */
    Map<Cell, SheetState> sheets(long round) {
        Map<Cell, SheetState> sheets = new HashMap<>();
        sql.each(
                "select member_id, application_id, state from projects.jury_sheet where round_id = ? and dropped_at is null",
                row -> sheets.put(cell(row), SheetState.valueOf(row.text("state"))),
                round);
        return sheets;
    }

    /** What was finally given and has not dropped out; of interest only when a round closes or is closed. */
    List<Marks> marks(long round) {
        Map<Cell, Map<Long, Integer>> points =
                new TreeMap<>(Comparator.comparingLong(Cell::application).thenComparingLong(Cell::member));
        sql.each(
                """
                select s.member_id, s.application_id, k.criterion_id, k.points from projects.jury_sheet s
                join projects.jury_score k on k.sheet_id = s.id
                where s.round_id = ? and s.state = 'FINAL' and s.dropped_at is null""",
                row -> points.computeIfAbsent(cell(row), any -> new TreeMap<>())
                        .put(row.number("criterion_id"), (int) row.number("points")),
                round);
        List<Marks> marks = new ArrayList<>();
        points.forEach((cell, given) -> marks.add(new Marks(cell.member(), cell.application(), given)));
        return marks;
    }

    private static Cell cell(Row row) throws SQLException {
        return new Cell(row.number("member_id"), row.number("application_id"));
    }

    private static MemberRow member(Row row) throws SQLException {
        String answer = row.text("answer");
        return new MemberRow(
                row.number("id"),
                row.number("account_id"),
                row.text("name"),
                AppointmentKind.valueOf(row.text("kind")),
                row.flag("chair"),
                row.id("stands_for"),
                row.text("stands_for_name"),
                row.day("first_day"),
                row.day("last_day"),
                answer == null ? null : MemberAnswer.valueOf(answer),
                row.instant("answered_at"),
                row.text("end_reason"),
                row.number("version"));
    }
}
