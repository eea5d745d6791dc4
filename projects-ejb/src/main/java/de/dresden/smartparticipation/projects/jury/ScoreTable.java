package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps members' sheets. Each change names the version that was seen: what another window wrote meanwhile is not written over. */
@Dependent
class ScoreTable {

    private final Sql sql;

    @Inject
    ScoreTable(Sql sql) {
        this.sql = sql;
    }

    /** A member's sheet as it is kept. @param version 0 where there is none */
    record Kept(SheetState state, long version, SheetData data, Instant savedAt) {

        static final Kept NONE = new Kept(SheetState.NONE, 0, SheetData.empty(), null);
    }

    private record Head(long id, SheetState state, long version, String remark, Instant savedAt) {}

    /** What a member wrote, without what a conflict took out. */
    Kept of(Cell cell) {
        Optional<Head> head = sql.first(
                "select id, state, version, remark, saved_at from projects.jury_sheet"
                        + " where member_id = ? and application_id = ? and dropped_at is null",
                row -> new Head(
                        row.number("id"),
                        SheetState.valueOf(row.text("state")),
                        row.number("version"),
                        row.text("remark"),
                        row.instant("saved_at")),
                cell.member(),
                cell.application());
        return head.map(this::kept).orElse(Kept.NONE);
    }

    private Kept kept(Head head) {
        Map<Long, Integer> points = new TreeMap<>();
        Map<Long, String> remarks = new TreeMap<>();
        sql.each(
                "select criterion_id, points, remark from projects.jury_score where sheet_id = ?",
                row -> {
                    Long given = row.id("points");
                    if (given != null) {
                        points.put(row.number("criterion_id"), given.intValue());
                    }
                    remarks.put(row.number("criterion_id"), row.text("remark"));
                },
                head.id());
        return new Kept(head.state(), head.version(), new SheetData(points, remarks, head.remark()), head.savedAt());
    }

    /**
     * Writes a draft.
     *
     * @param seen version that was seen, 0 for a new sheet
     * @return its version now
     * @throws Conflict where it is not the stored one, or the sheet is final
     */
    long write(long round, Cell cell, long seen, SheetData data, Instant now) {
        Optional<Long> sheet = seen == 0 ? begin(round, cell, data, now) : change(cell, seen, data, now);
        long id = sheet.orElseThrow(Conflict::changedMeanwhile);
        sql.update("delete from projects.jury_score where sheet_id = ?", id);
        Set<Long> criteria = new TreeSet<>(data.points().keySet());
        criteria.addAll(data.remarks().keySet());
        List<Object[]> rows = new ArrayList<>();
        for (Long criterion : criteria) {
            rows.add(new Object[] {
                id, criterion, data.points().get(criterion), data.remarks().getOrDefault(criterion, "")
            });
        }
        sql.updateAll(
                "insert into projects.jury_score (sheet_id, criterion_id, points, remark) values (?, ?, ?::integer, ?)",
                rows);
        return seen + 1;
    }

    private Optional<Long> begin(long round, Cell cell, SheetData data, Instant now) {
        return sql.first(
                """
                insert into projects.jury_sheet (id, round_id, member_id, application_id, state, remark, begun_at, saved_at, version)
                values (nextval('projects.jury_sheet_id'), ?, ?, ?, 'DRAFT', ?, ?, ?, 1) on conflict do nothing returning id""", row -> row.number("id"), round, cell.member(), cell.application(), data.remark(), now, now);
    }

    private Optional<Long> change(Cell cell, long seen, SheetData data, Instant now) {
        return sql.first("""
                update projects.jury_sheet set remark = ?, saved_at = ?, version = version + 1
                where member_id = ? and application_id = ? and dropped_at is null and state = 'DRAFT' and version = ? returning id""", row -> row.number("id"), data.remark(), now, cell.member(), cell.application(), seen);
    }

    /**
     * Makes a draft final, or a final sheet a draft again.
     *
     * @return its version now
     * @throws Conflict where it is not as it was seen
     */
    long turn(Cell cell, long seen, SheetState to, Instant now) {
        SheetState from = to == SheetState.FINAL ? SheetState.DRAFT : SheetState.FINAL;
        int turned = sql.update("""
                update projects.jury_sheet set state = ?, saved_at = ?, version = version + 1
                where member_id = ? and application_id = ? and dropped_at is null and state = ? and version = ?""", to, now, cell.member(), cell.application(), from, seen);
        if (turned == 0) {
            throw Conflict.changedMeanwhile();
        }
        return seen + 1;
    }
}
