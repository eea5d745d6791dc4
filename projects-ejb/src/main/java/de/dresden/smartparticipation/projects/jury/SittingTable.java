package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.jury.SittingRow.AttendanceRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the sittings of a jury. */
@Dependent
class SittingTable {

    private final Sql sql;

    @Inject
    SittingTable(Sql sql) {
        this.sql = sql;
    }

    /** The first one first. */
    List<SittingRow> of(long round) {
        Map<Long, List<AttendanceRow>> there = new TreeMap<>();
        sql.each(
                """
                select t.sitting_id, t.member_id, p.name, t.attendance from projects.jury_attendance t
                join projects.jury_member m on m.id = t.member_id join platform.v_person p on p.id = m.account_id
                where t.round_id = ? order by m.id""",
                row -> there.computeIfAbsent(row.number("sitting_id"), any -> new ArrayList<>())
                        .add(new AttendanceRow(
                                row.number("member_id"), row.text("name"), Attendance.valueOf(row.text("attendance")))),
                round);
        return sql.list(
                "select id, held_on, begins, place, minutes, version from projects.jury_sitting where round_id = ?"
                        + " order by held_on, begins, id",
                row -> new SittingRow(
                        row.number("id"),
                        row.day("held_on"),
                        LocalTime.parse(row.text("begins")),
                        row.text("place"),
                        row.text("minutes"),
                        there.getOrDefault(row.number("id"), List.of()),
                        row.number("version")),
                round);
    }

    /** @return its key */
    long add(long round, SittingData data) {
        long id = sql.first(
                        """
                insert into projects.jury_sitting (id, round_id, held_on, begins, place, minutes, version)
                values (nextval('projects.jury_sitting_id'), ?, ?, ?, ?, ?, 1) returning id""", row -> row.number("id"), round, data.day(), data.begins(), data.place(), data.minutes())
                .orElseThrow();
        attend(round, id, data);
        return id;
    }

    /** @throws NotFound where the round has no such sitting @throws Conflict where it changed since it was read */
    void change(long round, long id, long seen, SittingData data) {
        sql.first("select 1 from projects.jury_sitting where round_id = ? and id = ?", row -> 1, round, id)
                .orElseThrow(() -> new NotFound(id));
        int changed = sql.update("""
                update projects.jury_sitting set held_on = ?, begins = ?, place = ?, minutes = ?, version = version + 1
                where id = ? and version = ?""", data.day(), data.begins(), data.place(), data.minutes(), id, seen);
        if (changed == 0) {
            throw Conflict.changedMeanwhile();
        }
        sql.update("delete from projects.jury_attendance where sitting_id = ?", id);
        attend(round, id, data);
    }

    private void attend(long round, long sitting, SittingData data) {
        List<Object[]> rows = new ArrayList<>();
        data.attendance().forEach((member, how) -> rows.add(new Object[] {round, sitting, member, how}));
        sql.updateAll(
                "insert into projects.jury_attendance (round_id, sitting_id, member_id, attendance) values (?, ?, ?, ?)",
                rows);
    }
}
